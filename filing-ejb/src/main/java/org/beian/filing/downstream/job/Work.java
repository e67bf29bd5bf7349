package org.beian.filing.downstream.job;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work with the connection of the running transaction. */
@FunctionalInterface
interface Work<T> {

  T on(Connection connection) throws SQLException;

  /**
   * Does work.
   *
   * @throws PersistenceException with the {@link SQLException} as its cause
   */
  static <T> T with(DataSource database, Work<T> work) {
    try (Connection connection = database.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new PersistenceException(e.getMessage(), e);
    }
  }
}
