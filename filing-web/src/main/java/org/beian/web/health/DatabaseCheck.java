package org.beian.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.beian.directory.upkeep.Pulse;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready is who can reach the database; alive is also who cannot. */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

  @Inject Pulse pulse;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database").status(pulse.hasDatabase()).build();
  }
}
