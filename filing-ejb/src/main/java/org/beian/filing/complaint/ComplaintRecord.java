package org.beian.filing.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.outbox.Outbox;

/** Records what happened to a complaint: its own story, the audit log, a mail where one is due. */
@ApplicationScoped
class ComplaintRecord {

  private static final Set<ComplaintAct> BY_MACHINE =
      Set.of(ComplaintAct.OVERDUE, ComplaintAct.LAPSED);
  static final Set<ComplaintAct> TOLD_BY_MAIL =
      EnumSet.of(
          ComplaintAct.OPENED,
          ComplaintAct.REPLIED,
          ComplaintAct.OVERDUE,
          ComplaintAct.PASSED_ON,
          ComplaintAct.CLOSED,
          ComplaintAct.LAPSED);

  @Inject Complaints complaints;
  @Inject AuditLog audit;
  @Inject Outbox outbox;
  @Inject Clock clock;

  /**
   * Records an act in its transaction.
   *
   * @param officer the officer who did it, else null
   * @param words what was said, may be null
   */
  void add(Complaint complaint, ComplaintAct act, String officer, String words) {
    complaints.addStep(complaint.id(), act, officer, words, clock.instant());
    tell(complaint, act);
  }

  /** Tells the audit log, and by mail who made it, of an act whose step is there already. */
  void tell(Complaint complaint, ComplaintAct act) {
    if (BY_MACHINE.contains(act)) {
      audit.enterByMachine("complaint." + word(act), complaint.number(), complaint.state().name());
    } else {
      audit.enter("complaint." + word(act), complaint.number(), complaint.state().name());
    }
    if (complaint.email() != null && TOLD_BY_MAIL.contains(act)) {
      outbox.post(ComplaintLetter.of(complaint, act));
    }
  }

  private static String word(ComplaintAct act) {
    return act.name().toLowerCase(Locale.ROOT);
  }
}
