package org.beian.directory.securitykey;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.beian.directory.outbox.TestOutbox;
import org.beian.directory.secret.TestSecrets;

/** The services of this package over a database, at https://desk.example, without a container. */
public final class TestSecurityKeys {

  private TestSecurityKeys() {}

  public static SecurityKeys over(EntityManager em, Clock clock) {
    SecurityKeys keys = new SecurityKeys();
    keys.table = new KeyTable();
    keys.table.em = em;
    keys.ceremonies = new Ceremonies();
    keys.ceremonies.site = new KeySite();
    keys.ceremonies.site.address = TestOutbox.address();
    keys.challenges = TestSecrets.tokens(em, clock);
    keys.clock = clock;
    return keys;
  }
}
