package org.beian.directory.account;

import org.beian.directory.organisation.CreditCode;

/**
 * A member who has signed in, second factor included, as of this request.
 *
 * @param memberId who acts; never shown to the public
 * @param accountId owns whatever the organisation drafts and files
 * @param unit the organisation
 * @param unitName its name, as registered
 * @param email the member's address, verified
 */
public record SignedIn(
    long memberId,
    long accountId,
    CreditCode unit,
    String unitName,
    MemberRole role,
    String email) {

  public boolean isOwner() {
    return role == MemberRole.OWNER;
  }
}
