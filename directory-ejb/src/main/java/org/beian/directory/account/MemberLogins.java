package org.beian.directory.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.beian.directory.credential.CredentialDesk;
import org.beian.directory.credential.LoginName;
import org.beian.directory.credential.PasswordFault;
import org.beian.directory.credential.PasswordPolicy;
import org.beian.directory.credential.Realm;

/** What members sign in with. */
@ApplicationScoped
class MemberLogins {

  @Inject CredentialDesk credentials;

  String of(Member member) {
    return credentials.loginOf(member.credential());
  }

  Optional<Long> find(LoginName login) {
    return credentials.find(Realm.MEMBER, login);
  }

  long create(LoginName login, String password, boolean demo) {
    return credentials.create(Realm.MEMBER, login, password, demo);
  }

  /** What is wrong with a password for a member of an organisation, if anything. */
  static Optional<PasswordFault> judge(String password, Registrant who) {
    LoginName login = who.email();
    return PasswordPolicy.judge(
        password, List.of(who.unitName(), who.unit().value(), login.value(), login.local()));
  }
}
