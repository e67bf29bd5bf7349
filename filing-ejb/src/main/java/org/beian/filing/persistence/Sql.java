package org.beian.filing.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Statements that mapped entities cannot express, on the connection of the running transaction. */
public final class Sql {

  private Sql() {}

  /** What is done with a statement. */
  @FunctionalInterface
  public interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  /**
   * Prepares {@code sql}, hands it to {@code work} and closes it; needs a running transaction.
   *
   * @throws PersistenceException with the {@link SQLException} as its cause
   */
  public static <T> T run(EntityManager entities, String sql, Work<T> work) {
    try (PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql)) {
      return work.on(statement);
    } catch (SQLException e) {
      throw new PersistenceException(e.getMessage(), e);
    }
  }

  /** An instant as the columns have it: UTC. */
  public static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** The instant of a column in UTC. */
  public static Instant instant(LocalDateTime utc) {
    return utc.toInstant(ZoneOffset.UTC);
  }
}
