package org.beian.directory.sealing;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/**
 * Seals what is open, or sealed under an older key, while the desk works: a walk along each table,
 * a few rows a transaction, that goes on where it was whichever server takes the next step.
 */
@Stateless
public class Resealing {

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Inject DataKeys keys;
  @Inject Clock clock;

  /**
   * Takes one step of the first table that is not done.
   *
   * @return false if there is nothing left to do, or another server is at it
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean step(List<SealedTable> tables) {
    int number = keys.ring().current();
    try (Connection connection = database.getConnection()) {
      for (SealedTable table : tables) {
        Walk walk = new Walk(connection, table, number);
        if (walk.isOpen()) {
          return walk.step(clock.instant());
        }
      }
      return false;
    } catch (SQLException e) {
      throw new IllegalStateException("Rows cannot be sealed anew", e);
    }
  }

  /** Whether every table has been walked along under the present key. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean isDone(List<SealedTable> tables) {
    int number = keys.ring().current();
    try (Connection connection = database.getConnection()) {
      for (SealedTable table : tables) {
        if (new Walk(connection, table, number).isOpen()) {
          return false;
        }
      }
      return true;
    } catch (SQLException e) {
      throw new IllegalStateException("The walk of the seals cannot be read", e);
    }
  }
}
