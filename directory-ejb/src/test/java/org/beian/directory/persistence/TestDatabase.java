package org.beian.directory.persistence;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.beian.directory.schema.Schema;
import org.mariadb.jdbc.MariaDbDataSource;

/** Databases for the tests of this module. */
public final class TestDatabase {

  private static DataSource unchanged;

  private TestDatabase() {}

  /** An empty database of this name. */
  public static DataSource empty(String name) {
    try {
      return new MariaDbDataSource(TestMariaDb.empty(name));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A database of this name with the schema and data that the product starts with. */
  public static DataSource migrated(String name) {
    DataSource database = empty(name);
    Schema.migrate(database, TestDatabase.class.getClassLoader());
    return database;
  }

  /** The one migrated database for all tests that only read. */
  public static synchronized DataSource shared() {
    if (unchanged == null) {
      unchanged = migrated("shared");
    }
    return unchanged;
  }

  /** The persistence unit of the product over a database, with transactions of its own. */
  public static EntityManagerFactory unit(DataSource database) {
    return Persistence.createEntityManagerFactory("directory", TestMariaDb.localUnit(database));
  }
}
