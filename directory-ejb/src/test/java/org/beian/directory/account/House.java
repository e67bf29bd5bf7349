package org.beian.directory.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.audit.TestAudit;
import org.beian.directory.credential.TestSignIn;
import org.beian.directory.outbox.TestOutbox;
import org.beian.directory.persistence.LocalTransactions;
import org.beian.directory.persistence.MovableClock;
import org.beian.directory.persistence.TestDatabase;
import org.beian.directory.sealing.Sealed;
import org.beian.directory.secret.OneTimeTokens;
import org.beian.directory.secret.TestSecrets;
import org.beian.directory.setting.DeskSettings;
import org.beian.directory.setting.TestSettings;

/** All of accounts and sign-in over a real database, with a clock that the test moves. */
final class House {

  private static final Pattern LINK = Pattern.compile("https://desk\\.example/\\S+token=(\\S+)");

  final DataSource database;
  final Registration registration = new Registration();
  final Membership membership = new Membership();
  final MemberSecurity security = new MemberSecurity();
  final MemberDesk members = new MemberDesk();
  final TestSignIn signIn;
  final Accounts accounts = new Accounts();
  final MemberLogins logins = new MemberLogins();
  final MovableClock clock = new MovableClock("2026-11-24T02:00:00Z");

  private final LocalTransactions transactions = new LocalTransactions();
  private final EntityManager em;

  House(String name) {
    database = TestDatabase.migrated(name);
    em = TestDatabase.unit(database).createEntityManager();
    DeskSettings settings = TestSettings.of(false, "0123456789abcdef0123456789abcdef");
    AuditLog audit = TestAudit.log(database, clock, transactions);
    signIn = new TestSignIn(em, clock, TestSecrets.seal(settings), audit);
    accounts.em = em;
    logins.credentials = signIn.credentials;
    members.accounts = accounts;
    members.logins = logins;
    members.signIn = signIn.signIn;
    furnish(audit);
  }

  private void furnish(AuditLog audit) {
    AccountMails mails = new AccountMails();
    mails.outbox = TestOutbox.over(database, clock);
    mails.address = TestOutbox.address();
    mails.credentials = signIn.credentials;
    OneTimeTokens links = TestSecrets.tokens(em, clock);
    registration.accounts = accounts;
    registration.logins = logins;
    registration.mails = mails;
    registration.links = links;
    registration.signIn = signIn.signIn;
    registration.audit = audit;
    registration.clock = clock;
    membership.accounts = accounts;
    membership.logins = logins;
    membership.credentials = signIn.credentials;
    membership.mails = mails;
    membership.links = links;
    membership.signIn = signIn.signIn;
    membership.audit = audit;
    membership.clock = clock;
    security.accounts = accounts;
    security.logins = logins;
    security.credentials = signIn.credentials;
    security.mails = mails;
    security.links = links;
    security.signIn = signIn.signIn;
    security.audit = audit;
  }

  /** Does something in a transaction of its own, as a request would. */
  <T> T in(Supplier<T> request) {
    return transactions.request(em, request);
  }

  /** Forgets everybody and everything. */
  void empty() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      for (String table :
          List.of(
              "invitation",
              "member",
              "account",
              "credential",
              "recovery_code",
              "sign_in_try",
              "sign_in_session",
              "one_time_token",
              "outgoing_mail")) {
        statement.execute("DELETE FROM " + table);
      }
    }
  }

  String linkTo(String reader) {
    Matcher link = LINK.matcher(mailTo(reader));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  String mailTo(String reader) {
    List<String> mails = mailsTo(reader);
    return mails.get(mails.size() - 1);
  }

  List<String> mailsTo(String reader) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("SELECT body, recipient FROM outgoing_mail ORDER BY id")) {
      List<String> bodies = new ArrayList<>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          if (reader.equals(Sealed.open(rows.getString(2)))) {
            bodies.add(rows.getString(1));
          }
        }
      }
      return bodies;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void pass(Duration time) {
    clock.pass(time);
  }
}
