package org.beian.directory.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.beian.directory.organisation.CreditCode;

/** Tells other rooms who answers for the account of an organisation. */
@Stateless
public class AccountOwners {

  @Inject Accounts accounts;
  @Inject MemberLogins logins;

  /** The owner of the account of a credit code, as typed; empty if there is none. */
  public Optional<AccountOwner> of(String unit) {
    if (!CreditCode.isValid(unit)) {
      return Optional.empty();
    }
    return accounts
        .find(new CreditCode(unit))
        .flatMap(
            account ->
                accounts.members(account.id()).stream()
                    .filter(Member::isOwner)
                    .findFirst()
                    .map(
                        owner ->
                            new AccountOwner(
                                account.id(),
                                account.unit(),
                                account.unitName(),
                                logins.of(owner))));
  }
}
