package org.beian.directory.outbox;

import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** The outbox over a database, without a container. */
public final class TestOutbox {

  private TestOutbox() {}

  public static Outbox over(DataSource database, Clock clock) {
    Outbox outbox = new Outbox();
    outbox.database = database;
    outbox.clock = clock;
    return outbox;
  }

  /** An address of the desk that readers know. */
  public static PublicAddress address() {
    return address("https://desk.example/");
  }

  /** The address of the desk that an operator gave. */
  public static PublicAddress address(String configured) {
    PublicAddress address = new PublicAddress();
    address.configured = Optional.of(configured);
    return address;
  }
}
