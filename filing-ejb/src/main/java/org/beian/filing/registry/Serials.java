package org.beian.filing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.beian.filing.persistence.Sql;

/**
 * Issues serials, each once, to any number of transactions and servers at a time.
 *
 * <p>A scope has ten stripes, each without gaps; the first digit of a full serial is its stripe. An
 * issue takes the first stripe nobody holds, so that a quiet authority counts 1, 2, 3. The stripe
 * is held until the transaction ends: issue late. A rollback gives the serial back.
 */
@ApplicationScoped
public class Serials {

  private static final int STRIPES = 10;

  private static final String FREE_STRIPE =
      "SELECT stripe, issued FROM serial_stripe WHERE scope = ?"
          + " ORDER BY stripe LIMIT 1 FOR UPDATE SKIP LOCKED";
  private static final String THIS_STRIPE =
      "SELECT stripe, issued FROM serial_stripe WHERE scope = ? AND stripe = ? FOR UPDATE";
  private static final String ANY_STRIPE = "SELECT 1 FROM serial_stripe WHERE scope = ? LIMIT 1";
  private static final String NEW_STRIPES =
      "INSERT INTO serial_stripe (scope, stripe, issued)"
          + " SELECT ?, seq, 0 FROM seq_0_to_9 ON DUPLICATE KEY UPDATE issued = issued";
  private static final String COUNT_ON =
      "UPDATE serial_stripe SET issued = ? WHERE scope = ? AND stripe = ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  private record Stripe(int number, long issued) {}

  /**
   * Issues the next serial, at least 1.
   *
   * @param scope what is counted
   * @param digits how many digits serials have before they grow
   */
  public long next(String scope, int digits) {
    Stripe stripe = Sql.run(entities, FREE_STRIPE, s -> read(s, scope));
    if (stripe == null) {
      stripe = waitForStripe(scope);
    }
    countOn(scope, stripe);
    long block = (long) Math.pow(10, digits - 1);
    long round = stripe.issued / block;
    return (round * STRIPES + stripe.number) * block + stripe.issued % block + 1;
  }

  private Stripe waitForStripe(String scope) {
    boolean known = Sql.run(entities, ANY_STRIPE, s -> isThere(s, scope));
    if (!known) {
      Sql.run(entities, NEW_STRIPES, s -> insert(s, scope));
    }
    int number = known ? ThreadLocalRandom.current().nextInt(STRIPES) : 0;
    return Sql.run(
        entities,
        THIS_STRIPE,
        s -> {
          s.setInt(2, number);
          return read(s, scope);
        });
  }

  private void countOn(String scope, Stripe stripe) {
    Sql.run(
        entities,
        COUNT_ON,
        s -> {
          s.setLong(1, stripe.issued + 1);
          s.setString(2, scope);
          s.setInt(3, stripe.number);
          return s.executeUpdate();
        });
  }

  private static Stripe read(PreparedStatement statement, String scope) throws SQLException {
    statement.setString(1, scope);
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next() ? new Stripe(rows.getInt(1), rows.getLong(2)) : null;
    }
  }

  private static boolean isThere(PreparedStatement statement, String scope) throws SQLException {
    statement.setString(1, scope);
    try (ResultSet rows = statement.executeQuery()) {
      return rows.next();
    }
  }

  private static int insert(PreparedStatement statement, String scope) throws SQLException {
    statement.setString(1, scope);
    return statement.executeUpdate();
  }
}
