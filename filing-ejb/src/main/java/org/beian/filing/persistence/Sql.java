package org.beian.filing.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Statements that mapped entities cannot express, on the connection of the running transaction. */
public final class Sql {

  /** Opens a statement that does not wait for a row another transaction holds. */
  public static final String AT_ONCE = "SET STATEMENT innodb_lock_wait_timeout = 0 FOR ";

  private static final int ROWS_AT_A_TIME = 500;
  private static final int DUPLICATE_KEY = 1062;
  private static final int LOCK_WAIT_TIMEOUT = 1205;

  /** Lock wait timeout, record changed, deadlock (a cluster's refusal of a commit too). */
  private static final Set<Integer> CONFLICTS = Set.of(LOCK_WAIT_TIMEOUT, 1020, 1213);

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

  /** What is made of the row a result stands on. */
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Asks and makes something of the first row, if there is one. */
  public static <T> Optional<T> first(PreparedStatement statement, Row<T> make)
      throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(make.of(row)) : Optional.empty();
    }
  }

  /** Asks and makes something of every row, in their order. */
  public static <T> List<T> all(PreparedStatement statement, Row<T> make) throws SQLException {
    List<T> made = new ArrayList<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        made.add(make.of(row));
      }
    }
    return made;
  }

  /** What is done with the row a result stands on. */
  @FunctionalInterface
  public interface Act {
    void on(ResultSet row) throws SQLException;
  }

  /**
   * Asks and does something with every row, in their order, however many they are: few are in
   * memory at a time. Nothing else may be asked on the connection meanwhile.
   */
  public static void each(PreparedStatement statement, Act act) throws SQLException {
    statement.setFetchSize(ROWS_AT_A_TIME);
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        act.on(row);
      }
    }
  }

  /**
   * Holds a row until the transaction ends.
   *
   * @param sql selects it by its id {@code FOR UPDATE}
   */
  public static void hold(EntityManager entities, String sql, long id) {
    run(
        entities,
        sql,
        s -> {
          s.setLong(1, id);
          return first(s, row -> true);
        });
  }

  /** Whether the database stopped some work since a row with the same key is there. */
  public static boolean isDuplicate(Throwable thrown) {
    return errorsOf(thrown).anyMatch(error -> error == DUPLICATE_KEY);
  }

  /** Whether the database stopped some work that may well succeed when done again. */
  public static boolean isConflict(Throwable thrown) {
    return errorsOf(thrown).anyMatch(CONFLICTS::contains);
  }

  private static Stream<Integer> errorsOf(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(cause -> ((SQLException) cause).getErrorCode());
  }

  /**
   * Inserts a key by which repeats are known, {@link #AT_ONCE}; false if it was used before.
   *
   * @throws IdempotencyException its first use still runs
   */
  public static boolean insertKey(PreparedStatement statement) throws SQLException {
    try {
      return insertNew(statement);
    } catch (SQLException e) {
      if (e.getErrorCode() == LOCK_WAIT_TIMEOUT) {
        throw new IdempotencyException(IdempotencyException.Reason.STILL_RUNNING);
      }
      throw e;
    }
  }

  /** Inserts one row; false if the table has one with the same key. */
  public static boolean insertNew(PreparedStatement statement) throws SQLException {
    try {
      return statement.executeUpdate() == 1;
    } catch (SQLException e) {
      if (e.getErrorCode() == DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }
}
