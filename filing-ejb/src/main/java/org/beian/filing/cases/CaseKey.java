package org.beian.filing.cases;

import org.beian.directory.account.SignedIn;

/**
 * By what somebody opens a case: its query code, or an account that keeps it.
 *
 * @param number application number or filing number, as typed
 * @param queryCode as typed; null for a member
 * @param clientAddress network address of the asker, to which wrong tries are counted; may be null
 * @param member null for whoever comes with a code
 */
public record CaseKey(String number, String queryCode, String clientAddress, SignedIn member) {

  public static CaseKey byCode(String number, String queryCode, String clientAddress) {
    return new CaseKey(number, queryCode, clientAddress, null);
  }

  public static CaseKey byMember(String number, SignedIn member) {
    return new CaseKey(number, null, null, member);
  }

  /** The account that acts, null for whoever comes with a code. */
  public Long accountId() {
    return member == null ? null : member.accountId();
  }
}
