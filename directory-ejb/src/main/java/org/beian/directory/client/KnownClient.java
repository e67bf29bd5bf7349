package org.beian.directory.client;

import java.util.Set;
import org.beian.directory.account.MemberRole;
import org.beian.directory.account.SignedIn;
import org.beian.directory.organisation.CreditCode;

/**
 * A program that has proved who it is, and what it may do, as of this request.
 *
 * @param id never shown to the public
 * @param clientId its public name
 * @param accountId the organisation's account, which owns whatever the program files
 * @param sandbox whether it must touch nothing real
 */
public record KnownClient(
    long id,
    String clientId,
    long accountId,
    CreditCode unit,
    String unitName,
    Set<Scope> scopes,
    boolean sandbox) {

  public KnownClient {
    scopes = Set.copyOf(scopes);
  }

  /** As the audit log names it. */
  public String actor() {
    return "client " + id;
  }

  /** The program in the place of a member who files for the organisation. */
  public SignedIn asMember() {
    return new SignedIn(0, accountId, unit, unitName, MemberRole.AGENT, "");
  }
}
