package org.beian.directory.client;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beian.directory.account.MemberRole;
import org.beian.directory.account.SignedIn;
import org.beian.directory.audit.TestAudit;
import org.beian.directory.authority.TestAuthorities;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.outbox.TestOutbox;
import org.beian.directory.persistence.LocalTransactions;
import org.beian.directory.persistence.MovableClock;
import org.beian.directory.persistence.TestDatabase;
import org.beian.directory.sealing.Sealed;
import org.beian.directory.token.TestTokens;
import org.beian.directory.token.TokenDesk;

/** API clients and tokens over a real database, with a clock that the test moves. */
final class ClientHouse {

  final MovableClock clock = new MovableClock("2026-11-24T02:00:00Z");
  final TestClients clients;
  final TokenDesk tokens;

  private final LocalTransactions transactions = new LocalTransactions();
  private final DataSource database;
  private final EntityManager em;

  ClientHouse(String name) {
    database = TestDatabase.migrated(name);
    em = TestDatabase.unit(database).createEntityManager();
    clients =
        new TestClients(
            em,
            clock,
            TestAudit.log(database, clock, transactions),
            TestAuthorities.over(em, clock),
            TestOutbox.over(database, clock));
    tokens = TestTokens.desk(clients.door, clock);
  }

  /** The owner of an account that was opened for this organisation. */
  SignedIn owner(String unit) {
    execute("INSERT INTO account (unit, unit_name, opened_at) VALUES (?, '甲公司', NOW(6))", unit);
    String id = list("SELECT id FROM account WHERE unit = '" + unit + "'").get(0);
    return new SignedIn(
        1, Long.parseLong(id), new CreditCode(unit), "甲公司", MemberRole.OWNER, "owner@unit.example");
  }

  /** Does something in a transaction of its own, as a request would. */
  <T> T in(Supplier<T> request) {
    return transactions.request(em, request);
  }

  void run(Runnable chore) {
    in(
        () -> {
          chore.run();
          return null;
        });
  }

  List<String> mailsTo(String reader) {
    return list("SELECT CONCAT(recipient, ' ', body) FROM outgoing_mail ORDER BY id").stream()
        .map(mail -> mail.split(" ", 2))
        .filter(mail -> reader.equals(Sealed.open(mail[0])))
        .map(mail -> mail[1])
        .toList();
  }

  /** The first column of a query, as text. */
  List<String> list(String query) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(query);
        var rows = select.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String statement, String argument) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(statement)) {
      insert.setString(1, argument);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
