package org.beian.directory.account;

import org.beian.directory.organisation.CreditCode;

/**
 * Who answers for an organisation's account, whoever acts now.
 *
 * @param email where its owner is written to
 */
public record AccountOwner(long accountId, CreditCode unit, String unitName, String email) {

  public static AccountOwner of(SignedIn owner) {
    return new AccountOwner(owner.accountId(), owner.unit(), owner.unitName(), owner.email());
  }
}
