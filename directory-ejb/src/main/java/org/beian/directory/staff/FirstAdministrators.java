package org.beian.directory.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.credential.CredentialDesk;
import org.beian.directory.credential.LoginName;
import org.beian.directory.credential.Realm;
import org.beian.directory.setting.DeskSettings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the staff that a desk begins with, where it has none. */
@ApplicationScoped
class FirstAdministrators {

  private static final String UNSET = "none";
  private static final AuthorityCode PREFECTURE = new AuthorityCode("TARIM");

  @Inject Staffers staffers;
  @Inject StaffLogins logins;
  @Inject StaffMails mails;
  @Inject CredentialDesk credentials;
  @Inject DeskSettings settings;
  @Inject AuditLog audit;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "filing.first.system.administrator", defaultValue = UNSET)
  String system;

  @Inject
  @ConfigProperty(name = "filing.first.security.administrator", defaultValue = UNSET)
  String security;

  @Inject
  @ConfigProperty(name = "filing.first.audit.administrator", defaultValue = UNSET)
  String auditing;

  /** Makes them, if there is nobody yet and it is known who they are. */
  @Transactional
  void make() {
    if (!staffers.isEmpty()) {
      return;
    }
    if (settings.isDemo()) {
      DemoStaff.POSTS.forEach(this::makeDemo);
      return;
    }
    Map.of(
            StaffRole.SYSTEM_ADMINISTRATOR, system,
            StaffRole.SECURITY_ADMINISTRATOR, security,
            StaffRole.AUDIT_ADMINISTRATOR, auditing)
        .forEach((role, login) -> LoginName.read(login).ifPresent(name -> invite(role, name)));
  }

  @Transactional
  boolean areThere() {
    return !staffers.isEmpty();
  }

  private void makeDemo(String login, StaffPost post) {
    long credential =
        credentials.create(Realm.STAFF, new LoginName(login), DemoStaff.PASSWORD, true);
    credentials.useDemoFactor(credential);
    add(post, credential, "DEMO");
  }

  private void invite(StaffRole role, LoginName name) {
    StaffPost post = new StaffPost(name.local(), PREFECTURE, Set.of(role), false);
    mails.sendLink(add(post, logins.create(name), "FIRST"), "join");
  }

  private Staffer add(StaffPost post, long credential, String outcome) {
    Staffer made = staffers.add(new Staffer(post, credential, AuditLog.MACHINE, clock.instant()));
    made.grant(outcome);
    audit.enter("staff.open", made.view().actor(), outcome);
    return made;
  }
}
