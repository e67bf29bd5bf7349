package org.beian.filing.program;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets what was filed in the sandbox after 30 days. */
@Stateless
public class SandboxKeeping {

  private static final Duration LIFE = Duration.ofDays(30);

  @Inject SandboxBook book;
  @Inject Clock clock;

  /** Does one run. */
  public void run() {
    book.removeBefore(clock.instant().minus(LIFE));
  }
}
