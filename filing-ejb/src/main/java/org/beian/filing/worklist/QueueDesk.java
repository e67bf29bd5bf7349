package org.beian.filing.worklist;

import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.REVIEWER;
import static org.beian.directory.staff.StaffRole.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.cases.Cases;
import org.beian.filing.queue.CaseLabels;
import org.beian.filing.queue.QueueCounts;
import org.beian.filing.queue.QueueFilter;
import org.beian.filing.queue.QueueFilter.Holding;
import org.beian.filing.queue.QueuePlace;
import org.beian.filing.queue.Urgency;
import org.beian.filing.queue.WaitingCase;
import org.beian.filing.queue.WaitingCases;

/** The queue of an authority: what waits, and in whose hands. */
@Stateless
@RolesAllowed({StaffRole.Name.CLERK, StaffRole.Name.REVIEWER, StaffRole.Name.SUPERVISOR})
public class QueueDesk {

  public static final int PAGE = 50;

  /** The most cases that a page may show. */
  public static final int MOST = 500;

  @Inject StaffScope scope;
  @Inject WaitingCases queue;
  @Inject CaseLabels labels;
  @Inject Cases cases;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** A page of {@value #PAGE} cases, as {@link #page(QueueFilter, QueuePlace, int)} answers it. */
  public QueuePage page(QueueFilter wanted, QueuePlace after) {
    return page(wanted, after, PAGE);
  }

  /**
   * A page of what waits, the most urgent case first. Who does not see every authority sees the own
   * one, whatever the filter says.
   *
   * @param after the place after which it begins; null for the first page
   * @param size how many cases, {@value #MOST} at most
   */
  public QueuePage page(QueueFilter wanted, QueuePlace after, int size) {
    int most = Math.min(size, MOST);
    StaffMember member = scope.require(CLERK, REVIEWER, SUPERVISOR);
    Instant now = clock.instant();
    List<WaitingCase> found =
        queue.page(within(wanted, member), member.actor(), after, most + 1, now);
    Map<String, String> names = new HashMap<>();
    Map<String, List<String>> labelled =
        labels.of(found.stream().map(WaitingCase::applicationNo).toList());
    List<QueueRow> rows =
        found.stream()
            .limit(most)
            .map(one -> row(one, member, now, names))
            .map(row -> row.with(labelled.get(row.waiting().applicationNo())))
            .toList();
    return new QueuePage(rows, found.size() > most ? found.get(most - 1).place() : null);
  }

  private static QueueFilter within(QueueFilter wanted, StaffMember member) {
    return member.seesAll() ? wanted : wanted.within(member.authority());
  }

  private QueueRow row(
      WaitingCase one, StaffMember member, Instant now, Map<String, String> names) {
    String holder = one.holder(now);
    String name =
        holder == null
            ? null
            : names.computeIfAbsent(holder, actor -> scope.nameOf(actor).orElse(actor));
    return new QueueRow(one, one.urgency(now), name, member.actor().equals(holder), List.of());
  }

  /** The labels that the caller's authority uses, to choose from. */
  public List<String> labels() {
    return labels.known(scope.require(CLERK, REVIEWER, SUPERVISOR).authority());
  }

  /** How many wait at the caller's authority. */
  public QueueCounts counts() {
    StaffMember member = scope.require(CLERK, REVIEWER, SUPERVISOR);
    return new QueueCounts(
        count(member, null, Holding.ANY),
        count(member, Urgency.SOON, Holding.ANY),
        count(member, Urgency.OVERDUE, Holding.ANY),
        count(member, null, Holding.MINE));
  }

  private long count(StaffMember member, Urgency urgency, Holding holding) {
    return queue.count(
        new QueueFilter(member.authority(), null, null, urgency, holding, ""),
        member.actor(),
        clock.instant());
  }

  /**
   * Takes a case in hand, or keeps it there. From now on the applicant cannot take it back.
   *
   * @return whether the caller has it now; false if somebody else has, or it does not wait here
   */
  public boolean claim(String applicationNo) {
    StaffMember by = scope.require(CLERK);
    Instant now = clock.instant();
    Optional<WaitingCase> waiting = waiting(applicationNo, by);
    if (waiting.isEmpty() || !queue.claim(applicationNo, by.actor(), now)) {
      return false;
    }
    if (!waiting.get().isHeldBy(by.actor(), now)) {
      cases.begin(applicationNo);
      audit.enter("case.claim", applicationNo, "CLAIMED");
    }
    return true;
  }

  /** Puts a case back: one's own, or as a supervisor anybody's. */
  public boolean release(String applicationNo) {
    return hand(applicationNo, null, "case.release");
  }

  /**
   * Puts a case into a colleague's hands: one's own case, or as a supervisor any.
   *
   * @param staff number of a clerk of the same authority
   */
  public boolean handOver(String applicationNo, long staff) {
    StaffMember by = scope.require(CLERK, SUPERVISOR);
    Optional<StaffMember> colleague =
        scope.colleagues(by.authority(), CLERK).stream().filter(c -> c.id() == staff).findFirst();
    return colleague.isPresent() && hand(applicationNo, colleague.get().actor(), "case.handOver");
  }

  private boolean hand(String applicationNo, String to, String act) {
    StaffMember by = scope.require(CLERK, SUPERVISOR);
    Instant now = clock.instant();
    Optional<WaitingCase> mine =
        waiting(applicationNo, by)
            .filter(one -> by.has(SUPERVISOR) || one.isHeldBy(by.actor(), now));
    mine.ifPresent(
        one -> {
          queue.hand(applicationNo, to, now);
          if (to != null) {
            cases.begin(applicationNo);
          }
          audit.enter(act, applicationNo, to == null ? "RELEASED" : to);
        });
    return mine.isPresent();
  }

  /** Clerks of the caller's authority, to hand a case over to. */
  public List<StaffMember> colleagues() {
    StaffMember by = scope.require(CLERK, REVIEWER, SUPERVISOR);
    return scope.colleagues(by.authority(), CLERK).stream()
        .filter(one -> one.id() != by.id())
        .toList();
  }

  /**
   * The most urgent case of the authority that is in the caller's hands or nobody's.
   *
   * @param after place of the case before; null for the most urgent of all
   */
  public Optional<String> next(QueuePlace after) {
    StaffMember by = scope.require(CLERK);
    Instant now = clock.instant();
    return queue.page(QueueFilter.at(by.authority()), by.actor(), after, PAGE, now).stream()
        .filter(one -> one.holder(now) == null || one.isHeldBy(by.actor(), now))
        .map(WaitingCase::applicationNo)
        .findFirst();
  }

  private Optional<WaitingCase> waiting(String applicationNo, StaffMember by) {
    return queue.hold(applicationNo).filter(one -> by.handles(one.authority()));
  }
}
