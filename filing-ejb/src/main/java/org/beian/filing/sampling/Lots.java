package org.beian.filing.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffScope;

/**
 * Draws a lot for every case that the machine files, in its transaction and from a source that
 * nobody can foresee: whoever hands a case in cannot know whether it will be checked, and trying
 * again draws again only if nothing was filed.
 */
@ApplicationScoped
public class Lots {

  private final SecureRandom random = new SecureRandom();

  @Inject AuthorityDirectory authorities;
  @Inject SpotChecks checks;
  @Inject StaffScope scope;
  @Inject AuditLog audit;

  /**
   * Draws for a case, and puts it into the book if the lot says so.
   *
   * @return what was drawn, for the audit entry of the filing
   */
  public Lot draw(FiledCase filed) {
    Lot lot = new Lot(random.nextInt(Lot.NUMBERS), authorities.spotCheckShare(filed.authority()));
    if (lot.isDrawn()) {
      checks.add(filed, lot, scope.caller().map(StaffMember::actor).orElse(null));
      audit.enterByMachine("check.draw", filed.applicationNo(), lot.toString());
    }
    return lot;
  }
}
