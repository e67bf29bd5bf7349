package org.beian.filing.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Does what is due when clocks run out: late replies go to another officer, answered complaints
 * nobody objects to are closed, addresses of closed ones are forgotten. Each once, whatever the
 * number of servers. A run is bounded; what it leaves, the next one takes.
 */
@Stateless
public class ComplaintSweep {

  private static final int MOST_AT_ONCE = 200;

  @Inject Complaints complaints;
  @Inject ComplaintRecord record;
  @Inject ReplyClock replyClock;
  @Inject Clock clock;

  /**
   * Does one run.
   *
   * @return how many complaints changed
   */
  public int run() {
    return each(ComplaintState.OPEN, this::escalate)
        + each(ComplaintState.ASSIGNED, this::escalate)
        + each(ComplaintState.REPLIED, this::close)
        + each(ComplaintState.CLOSED, Complaint::forgetAddress);
  }

  private int each(ComplaintState state, Consumer<Complaint> act) {
    List<Long> due = complaints.runOut(state, clock.instant(), MOST_AT_ONCE);
    Stream<Complaint> found = due.stream().map(complaints::take);
    found.forEach(act);
    return due.size();
  }

  private void escalate(Complaint complaint) {
    if (complaint.escalate(replyClock.endAfter(complaint.authority(), clock.instant()))) {
      record.add(complaint, ComplaintAct.OVERDUE, null, null);
    }
  }

  private void close(Complaint complaint) {
    if (complaint.close(clock.instant().plus(Complaint.ADDRESS_KEPT))) {
      record.add(complaint, ComplaintAct.LAPSED, null, null);
    }
  }
}
