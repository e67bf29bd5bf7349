package org.beian.e2e.voice;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.beian.e2e.product.Product;

/** The authority's side, in the tables: it has no pages of its own yet. */
public final class Officer {

  private static final String ADD_STEP =
      "INSERT INTO complaint_step (id, complaint_id, act, officer, words, at)"
          + " SELECT (SELECT MAX(id) + 1 FROM complaint_step), id, 'REPLIED', 'clerk.li', ?,"
          + " UTC_TIMESTAMP(6) FROM complaint WHERE number = ?";
  private static final String REPLIED =
      "UPDATE complaint SET state = 'REPLIED', officer = 'clerk.li' WHERE number = ?";
  private static final String READ =
      "UPDATE case_message SET read_at = UTC_TIMESTAMP(6) WHERE application_no = ?";
  private static final String WRITE =
      "INSERT INTO case_message (id, application_no, authority, side, author, words, request_hash,"
          + " sent_at) SELECT MAX(id) + 1, application_no, MAX(authority), 'AUTHORITY', 'clerk.li',"
          + " ?, UNHEX(SHA2(UUID(), 256)), UTC_TIMESTAMP(6) FROM case_message"
          + " WHERE application_no = ? GROUP BY application_no";

  private Officer() {}

  /** Answers a complaint. */
  public static void reply(String complaint, String words) {
    run(ADD_STEP, words, complaint);
    run(REPLIED, complaint);
  }

  static void answer(String applicationNo, String words) {
    run(READ, applicationNo);
    run(WRITE, words, applicationNo);
  }

  private static void run(String statement, String... parameters) {
    try (Connection connection = Product.shared().jdbc();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      for (int i = 0; i < parameters.length; i++) {
        prepared.setString(i + 1, parameters[i]);
      }
      if (prepared.executeUpdate() == 0) {
        throw new IllegalStateException("Nothing there for " + statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
