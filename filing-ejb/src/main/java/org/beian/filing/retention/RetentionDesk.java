package org.beian.filing.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;

/**
 * Where a supervisor holds what a court, an audit or a dispute still needs, lets go of it, and sees
 * what was deleted.
 */
@Stateless
@RolesAllowed(StaffRole.Name.SUPERVISOR)
public class RetentionDesk {

  private static final int LONGEST_NUMBER = 24;
  private static final int LONGEST_REASON = 500;

  @Inject StaffScope scope;
  @Inject Holds holds;
  @Inject Deletions deletions;
  @Inject RetentionRules rules;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** How many days which kind is kept; a kind that is not there is kept for good. */
  public Map<RetentionKind, Integer> rules() {
    scope.require(StaffRole.SUPERVISOR);
    return rules.days();
  }

  /** What is held, of the authorities that the caller sees, the newest first. */
  public List<Hold> holds() {
    return holds.open(seen());
  }

  /** What was deleted lately, of the authorities that the caller sees. */
  public List<DeletionView> deletions() {
    return deletions.latest(seen());
  }

  private AuthorityCode seen() {
    StaffMember staff = scope.require(StaffRole.SUPERVISOR);
    return staff.seesAll() ? null : staff.authority();
  }

  /**
   * Holds something of one's own authority.
   *
   * @param typed number of an application, a filing or a complaint
   */
  public HoldAnswer hold(String typed, String reason) {
    StaffMember staff = scope.require(StaffRole.SUPERVISOR);
    String number = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
    if (!number.matches("[0-9A-Z-]{1," + LONGEST_NUMBER + "}")) {
      return HoldAnswer.UNKNOWN;
    }
    Optional<AuthorityCode> authority = holds.authorityOf(number).filter(staff::handles);
    if (authority.isEmpty()) {
      return HoldAnswer.UNKNOWN;
    }
    if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
      return HoldAnswer.REASON;
    }
    Hold hold = new Hold(0, number, authority.get(), reason.strip(), staff.actor(), now());
    if (!holds.add(hold)) {
      return HoldAnswer.HELD_ALREADY;
    }
    audit.enter("retention.hold", number, "HELD");
    return HoldAnswer.DONE;
  }

  /** Lets go of something of one's own authority. */
  public HoldAnswer release(long id) {
    StaffMember staff = scope.require(StaffRole.SUPERVISOR);
    Optional<Hold> hold = holds.find(id).filter(one -> staff.handles(one.authority()));
    if (hold.isEmpty() || !holds.release(id, staff.actor(), now())) {
      return HoldAnswer.OVER;
    }
    audit.enter("retention.hold", hold.get().number(), "RELEASED");
    return HoldAnswer.DONE;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
