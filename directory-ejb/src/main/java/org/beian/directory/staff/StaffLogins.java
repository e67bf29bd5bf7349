package org.beian.directory.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.beian.directory.credential.CredentialDesk;
import org.beian.directory.credential.LoginName;
import org.beian.directory.credential.PasswordFault;
import org.beian.directory.credential.PasswordPolicy;
import org.beian.directory.credential.Realm;
import org.beian.directory.secret.Secrets;

/** What the staff signs in with. */
@ApplicationScoped
class StaffLogins {

  @Inject CredentialDesk credentials;

  String of(Staffer staffer) {
    return credentials.loginOf(staffer.credential());
  }

  boolean isTaken(LoginName login) {
    return credentials.find(Realm.STAFF, login).isPresent();
  }

  /** A login whose password nobody knows, until a link sets one. */
  long create(LoginName login) {
    return credentials.create(Realm.STAFF, login, Secrets.token(), false);
  }

  /** What is wrong with a password, if anything. */
  Optional<PasswordFault> judge(String password, Staffer staffer) {
    LoginName login = new LoginName(of(staffer));
    return PasswordPolicy.judge(
        password, List.of(staffer.view().name(), login.value(), login.local()));
  }
}
