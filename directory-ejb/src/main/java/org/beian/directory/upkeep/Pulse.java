package org.beian.directory.upkeep;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells whether the desk can work now. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Pulse {

  private static final int PATIENCE_SECONDS = 2;

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  /** Whether the database answers. */
  public boolean hasDatabase() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException away) {
      return false;
    }
  }
}
