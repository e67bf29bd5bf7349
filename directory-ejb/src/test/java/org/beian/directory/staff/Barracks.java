package org.beian.directory.staff;

import jakarta.ejb.SessionContext;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.audit.TestAudit;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.TestAuthorities;
import org.beian.directory.credential.LoginName;
import org.beian.directory.credential.TestSignIn;
import org.beian.directory.outbox.TestOutbox;
import org.beian.directory.persistence.LocalTransactions;
import org.beian.directory.persistence.MovableClock;
import org.beian.directory.persistence.TestDatabase;
import org.beian.directory.secret.TestSecrets;
import org.beian.directory.setting.DeskSettings;
import org.beian.directory.setting.TestSettings;

/** The staff and their signing in over a real database, with a clock that the test moves. */
final class Barracks {

  static final AuthorityCode HEJING = new AuthorityCode("HEJING");

  final StaffOffice office = new StaffOffice();
  final StaffDesk desk = new StaffDesk();
  final StaffScope scope = new StaffScope();
  final StaffSecurity security = new StaffSecurity();
  final StaffKeys keys = new StaffKeys();
  final FirstAdministrators first = new FirstAdministrators();
  final MovableClock clock = new MovableClock("2026-11-24T02:00:00Z");
  final DataSource database;
  final TestSignIn signIn;
  String caller = "ANONYMOUS";

  private final LocalTransactions transactions = new LocalTransactions();
  private final EntityManager em;

  Barracks(String name) {
    database = TestDatabase.migrated(name);
    em = TestDatabase.unit(database).createEntityManager();
    DeskSettings settings = TestSettings.of(false, "0123456789abcdef0123456789abcdef");
    AuditLog audit = TestAudit.log(database, clock, transactions);
    signIn = new TestSignIn(em, clock, TestSecrets.seal(settings), audit);
    Staffers staffers = new Staffers();
    staffers.em = em;
    StaffLogins logins = new StaffLogins();
    logins.credentials = signIn.credentials;
    StaffMails mails = new StaffMails();
    mails.outbox = TestOutbox.over(database, clock);
    mails.address = TestOutbox.address();
    mails.links = TestSecrets.tokens(em, clock);
    mails.logins = logins;
    furnish(staffers, logins, mails, audit);
    first.settings = settings;
  }

  private void furnish(Staffers staffers, StaffLogins logins, StaffMails mails, AuditLog audit) {
    scope.staffers = staffers;
    scope.logins = signIn.logins;
    scope.session =
        (SessionContext)
            Proxy.newProxyInstance(
                Barracks.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> (Principal) () -> caller);
    office.scope = scope;
    office.staffers = staffers;
    office.logins = logins;
    office.allLogins = signIn.logins;
    office.mails = mails;
    office.credentials = signIn.credentials;
    office.authorities = TestAuthorities.over(em, clock);
    office.audit = audit;
    office.clock = clock;
    desk.signIn = signIn.signIn;
    desk.staffers = staffers;
    security.staffers = staffers;
    security.logins = logins;
    security.credentials = signIn.credentials;
    security.signIn = signIn.signIn;
    security.links = mails.links;
    keys.staffers = staffers;
    keys.logins = logins;
    keys.mails = mails;
    keys.keys = signIn.keyDesk;
    first.staffers = staffers;
    first.logins = logins;
    first.mails = mails;
    first.credentials = signIn.credentials;
    first.audit = audit;
    first.clock = clock;
  }

  /** Somebody whose roles were granted; answers how the audit log names them. */
  String staff(String name, StaffRole... roles) {
    return in(
        () -> {
          StaffPost post = new StaffPost(name, HEJING, Set.of(roles), false);
          long credential = office.logins.create(new LoginName(name + "@desk.example"));
          Staffer made =
              office.staffers.add(new Staffer(post, credential, "machine", clock.instant()));
          made.grant("test");
          return made.view().actor();
        });
  }

  /** Does something as somebody, in a transaction of its own. */
  <T> T as(String actor, Supplier<T> request) {
    caller = actor;
    return in(request);
  }

  /** Does something in a transaction of its own, as a request would. */
  <T> T in(Supplier<T> request) {
    return transactions.request(em, request);
  }
}
