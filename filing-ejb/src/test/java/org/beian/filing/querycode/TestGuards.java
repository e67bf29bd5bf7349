package org.beian.filing.querycode;

import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Guards for the tests of other rooms. */
public final class TestGuards {

  private TestGuards() {}

  public static CodeGuard guard(EntityManager entities, Clock clock) {
    CodeGuard guard = new CodeGuard();
    guard.wrongTries = new WrongTries();
    guard.wrongTries.entities = entities;
    guard.wrongTries.clock = clock;
    return guard;
  }
}
