package org.beian.filing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.beian.directory.persistence.Stripes;
import org.beian.filing.persistence.Sql;

/**
 * Issues serials, each once, to any number of transactions and servers at a time.
 *
 * <p>A scope has ten stripes, each without gaps; the first digit of a full serial is its stripe. An
 * issue takes the first stripe no other transaction of this server holds, so that a quiet authority
 * counts 1, 2, 3; only after a conflict between servers one of them begins at another stripe. The
 * stripe is held until the transaction ends: issue late. A rollback gives the serial back.
 */
@ApplicationScoped
public class Serials {

  private static final int STRIPES = 10;

  private static final String COUNT =
      "INSERT INTO serial_stripe (scope, stripe, issued) VALUES (?, ?, 1)"
          + " ON DUPLICATE KEY UPDATE issued = issued + 1 RETURNING issued";

  @Inject Stripes stripes;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /**
   * Issues the next serial, at least 1.
   *
   * @param scope what is counted
   * @param digits how many digits serials have before they grow
   */
  public long next(String scope, int digits) {
    int stripe = stripes.take(scope, STRIPES);
    long before = Sql.run(entities, COUNT, s -> count(s, scope, stripe)) - 1;
    long block = (long) Math.pow(10, digits - 1);
    return (before / block * STRIPES + stripe) * block + before % block + 1;
  }

  private static long count(PreparedStatement statement, String scope, int stripe)
      throws SQLException {
    statement.setString(1, scope);
    statement.setInt(2, stripe);
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
