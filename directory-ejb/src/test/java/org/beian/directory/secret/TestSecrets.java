package org.beian.directory.secret;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.beian.directory.setting.DeskSettings;

/** The services of this package over a database, without a container. */
public final class TestSecrets {

  private TestSecrets() {}

  public static Seal seal(DeskSettings settings) {
    Seal seal = new Seal();
    seal.settings = settings;
    return seal;
  }

  public static OneTimeTokens tokens(EntityManager em, Clock clock) {
    OneTimeTokens tokens = new OneTimeTokens();
    tokens.tokens = new TokenTable();
    tokens.tokens.em = em;
    tokens.clock = clock;
    return tokens;
  }
}
