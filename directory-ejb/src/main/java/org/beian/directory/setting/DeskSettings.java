package org.beian.directory.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a start is for: to try the desk out ({@code beian.demo}), or, unless that is said, to work;
 * and the secret of the desk ({@code filing.secret}, in the environment {@code FILING_SECRET}).
 */
@ApplicationScoped
public class DeskSettings {

  /** The secret of a start that sets none: everybody can read it here. */
  public static final String DEFAULT_SECRET = "public-secret-for-demonstration-only";

  private static final int SHORTEST_SECRET = 32;

  @Inject
  @ConfigProperty(name = "beian.demo", defaultValue = "false")
  boolean demo;

  @Inject
  @ConfigProperty(name = "filing.secret", defaultValue = DEFAULT_SECRET)
  String secret;

  /** Whether there are demo accounts, with passwords that the pages show. */
  public boolean isDemo() {
    return demo;
  }

  /** What secrets at rest are encrypted under; several servers on one database share it. */
  public String secret() {
    return secret;
  }

  /** Whether the secret is the one that everybody knows. */
  public boolean isSecretDefault() {
    return secret.equals(DEFAULT_SECRET);
  }

  /** Whether the secret is shorter than 32 characters. */
  public boolean isSecretShort() {
    return secret.length() < SHORTEST_SECRET;
  }
}
