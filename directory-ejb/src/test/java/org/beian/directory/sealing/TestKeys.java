package org.beian.directory.sealing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;

/** Data keys for tests, in a file of their own. */
public final class TestKeys {

  private TestKeys() {}

  /** Lends keys of this run to all that is sealed from now on. */
  public static void lend() {
    try {
      DataKeys keys = new DataKeys();
      keys.data = Files.createTempDirectory("filing-test-keys").toString();
      keys.file = Optional.empty();
      keys.password = Optional.empty();
      keys.reread();
      Sealed.use(keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The keys of a server that uses a file on a database; not opened yet. */
  public static DataKeys of(Path file, DataSource database) {
    DataKeys keys = new DataKeys();
    keys.data = "unused";
    keys.file = Optional.of(file.toString());
    keys.password = Optional.empty();
    keys.database = database;
    keys.clock = Clock.systemUTC();
    return keys;
  }

  /** The walk over a database under some keys. */
  public static Resealing resealing(DataKeys keys, DataSource database) {
    Resealing resealing = new Resealing();
    resealing.keys = keys;
    resealing.database = database;
    resealing.clock = Clock.systemUTC();
    return resealing;
  }
}
