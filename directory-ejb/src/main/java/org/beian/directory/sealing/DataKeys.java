package org.beian.directory.sealing;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.beian.directory.persistence.Columns;
import org.beian.directory.setting.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that data of persons are sealed under. They lie in one PKCS#12 file outside the
 * database, which is made on the first run: {@code FILING_DATA_KEYS}, or {@code keys/data.p12} in
 * the data directory; its password is {@code FILING_DATA_KEYS_PASSWORD}, or drawn and laid beside
 * it. All servers on one database need the same keys: the database knows a proof of each, and a
 * server with others does not start.
 */
@ApplicationScoped
public class DataKeys implements Sealed.Keys {

  private static final String REGISTER =
      "INSERT IGNORE INTO sealing_key (number, proof, first_used) VALUES (?, ?, ?)";
  private static final String REGISTERED = "SELECT number, proof FROM sealing_key ORDER BY number";

  @Inject
  @ConfigProperty(name = "filing.data", defaultValue = "data")
  String data;

  @Inject
  @ConfigProperty(name = "filing.data.keys")
  Optional<String> file;

  @Inject
  @ConfigProperty(name = "filing.data.keys.password")
  Optional<String> password;

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Inject Clock clock;

  private volatile KeyRing ring;

  /**
   * Reads the keys, or makes them, and lends them to {@link Sealed}; once, before anybody works
   * with the database.
   *
   * @throws IllegalStateException they cannot be read, or the database knows others
   */
  public void open() {
    KeyRing read = read();
    register(read, clock.instant());
    ring = read;
    Sealed.use(this);
  }

  @Override
  public KeyRing ring() {
    return ring;
  }

  @Override
  public KeyRing reread() {
    KeyRing read = read();
    ring = read;
    return read;
  }

  private KeyRing read() {
    return KeyRing.open(path(), password);
  }

  private Path path() {
    return Path.of(file.orElse(Path.of(data, "keys", "data.p12").toString()));
  }

  private void register(KeyRing read, Instant now) {
    try (Connection connection = database.getConnection()) {
      compare(read, connection);
      try (PreparedStatement insert = connection.prepareStatement(REGISTER)) {
        for (int number : read.numbers()) {
          insert.setInt(1, number);
          insert.setBytes(2, read.proof(number));
          insert.setObject(3, Columns.utc(now));
          insert.executeUpdate();
        }
      }
      compare(read, connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The data keys cannot be compared with the database", e);
    }
  }

  private void compare(KeyRing read, Connection connection) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(REGISTERED);
        ResultSet known = select.executeQuery()) {
      while (known.next()) {
        int number = known.getInt("number");
        if (!Arrays.equals(known.getBytes("proof"), read.proof(number))) {
          throw Refusal.of(
              "The data keys in %s are not those the database is sealed under (%s): copy file and"
                      .formatted(path(), number == 0 ? "index" : "seal-" + number)
                  + " password from the server that runs on it, or from the backup, or name the"
                  + " right file with FILING_DATA_KEYS");
        }
      }
    }
  }
}
