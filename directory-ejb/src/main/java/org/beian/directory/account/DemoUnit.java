package org.beian.directory.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.credential.LoginName;
import org.beian.directory.organisation.CreditCode;

/** Makes the demo organisation. */
@ApplicationScoped
class DemoUnit {

  private static final CreditCode UNIT = new CreditCode("91652801MA78DEM14J");
  private static final String NAME = "巴音郭楞演示网络有限公司";

  @Inject Accounts accounts;
  @Inject MemberLogins logins;
  @Inject AuditLog audit;
  @Inject Clock clock;

  @Transactional
  boolean exists() {
    return accounts.find(UNIT).isPresent();
  }

  @Transactional
  void open() {
    Account account = accounts.add(new Account(UNIT, NAME, clock.instant()));
    add(account, DemoAccount.OWNER, MemberRole.OWNER);
    add(account, DemoAccount.AGENT, MemberRole.AGENT);
    audit.enter("account.open", UNIT.value(), "DEMO");
  }

  private void add(Account account, String login, MemberRole role) {
    long credential = logins.create(new LoginName(login), DemoAccount.PASSWORD, true);
    accounts.add(new Member(account, credential, role, clock.instant()));
  }
}
