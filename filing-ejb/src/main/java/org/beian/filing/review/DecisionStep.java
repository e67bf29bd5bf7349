package org.beian.filing.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.StaffMember;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.cases.CaseRecord;
import org.beian.filing.cases.CaseRecords;
import org.beian.filing.form.Finding;
import org.beian.filing.intake.Deciding;
import org.beian.filing.queue.WaitingCase;
import org.beian.filing.queue.WaitingCases;

/**
 * One act on one case, in one transaction. The case's row in the queue is held first: of all who
 * decide it at the same time one finds it waiting.
 */
@ApplicationScoped
class DecisionStep {

  private static final Duration BETWEEN_REFERRALS = Duration.ofDays(1);

  @Inject WaitingCases queue;
  @Inject CaseRecords cases;
  @Inject Deciding deciding;
  @Inject DecisionBook book;
  @Inject Clock clock;

  @Transactional(TxType.REQUIRES_NEW)
  Outcome decide(Decision decision, StaffMember by) {
    String number = decision.applicationNo();
    Instant now = now();
    Optional<Answer> unfit = unfit(number, by, now);
    if (unfit.isPresent()) {
      return Outcome.of(number, unfit.get());
    }
    CaseRecord record = cases.find(number).orElseThrow();
    List<Finding> found = record.view().findings();
    Optional<Answer> fault = faultOf(decision, record);
    if (fault.isPresent()) {
      return Outcome.of(number, fault.get());
    }
    Optional<CaseView> decided =
        decision.act() == Act.FILE
            ? deciding.file(number, by.actor(), now)
            : deciding.refuse(number, by.actor(), now, reasons(decision, found));
    decided.ifPresent(view -> book.add(number, written(decision, by, now, found)));
    return decided
        .map(view -> new Outcome(number, Answer.DONE, view.filingNo()))
        .orElse(Outcome.of(number, Answer.OVER));
  }

  @Transactional(TxType.REQUIRES_NEW)
  Outcome refer(String number, AuthorityCode to, String words, StaffMember by) {
    Instant now = now();
    Optional<Answer> unfit = unfit(number, by, now);
    if (unfit.isPresent()) {
      return Outcome.of(number, unfit.get());
    }
    boolean lately =
        book.of(number).stream()
            .anyMatch(
                one -> one.act() == Act.REFER && one.at().plus(BETWEEN_REFERRALS).isAfter(now));
    if (lately || to.equals(by.authority())) {
      return Outcome.of(number, Answer.NO_REFERRAL);
    }
    List<Finding> found = cases.find(number).orElseThrow().view().findings();
    if (!deciding.refer(number, to, now)) {
      return Outcome.of(number, Answer.OVER);
    }
    book.add(
        number,
        new DecisionRecord(
            Act.REFER, by.actor(), now, found, null, null, words, by.authority(), to));
    return Outcome.of(number, Answer.DONE);
  }

  /** Why somebody may not act on a case now, if so; holds it. */
  private Optional<Answer> unfit(String number, StaffMember by, Instant now) {
    Optional<WaitingCase> waiting = queue.hold(number).filter(one -> by.handles(one.authority()));
    if (waiting.isEmpty()) {
      boolean ours =
          cases.find(number).filter(one -> by.handles(one.view().authority())).isPresent();
      return Optional.of(ours ? Answer.OVER : Answer.UNKNOWN);
    }
    return waiting.get().isHeldBy(by.actor(), now)
        ? Optional.empty()
        : Optional.of(Answer.NOT_HELD);
  }

  private Optional<Answer> faultOf(Decision decision, CaseRecord record) {
    if (decision.isTooLong()) {
      return Optional.of(Answer.WORDS);
    }
    if (decision.act() == Act.FILE) {
      return Catalogue.wantsEvidence(record.view().findings()) && decision.evidence().isEmpty()
          ? Optional.of(Answer.EVIDENCE_MISSING)
          : Optional.empty();
    }
    if (!decision.hasReason() || !decision.reasons().stream().allMatch(Catalogue::holds)) {
      return Optional.of(Answer.REASON_MISSING);
    }
    return decision.justification().isEmpty() && wasRefusedBefore(record)
        ? Optional.of(Answer.JUSTIFICATION_MISSING)
        : Optional.empty();
  }

  private boolean wasRefusedBefore(CaseRecord record) {
    return cases.before(record).stream()
        .anyMatch(one -> one.view().state() == ApplicationState.NOT_ACCEPTED);
  }

  private static List<Finding> reasons(Decision decision, List<Finding> found) {
    List<Finding> reasons = new ArrayList<>();
    decision.reasons().stream()
        .distinct()
        .map(code -> Catalogue.finding(code, found))
        .forEach(reasons::add);
    if (!decision.words().isEmpty()) {
      reasons.add(Catalogue.inWords(decision.words()));
    }
    return reasons;
  }

  private static DecisionRecord written(
      Decision decision, StaffMember by, Instant at, List<Finding> found) {
    return new DecisionRecord(
        decision.act(),
        by.actor(),
        at,
        found,
        blankToNull(decision.evidence()),
        blankToNull(decision.justification()),
        null,
        null,
        null);
  }

  private static String blankToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
