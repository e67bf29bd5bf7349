package org.beian.filing.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.audit.AuditLine;
import org.beian.directory.audit.AuditReader;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseFile;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Channel;
import org.beian.filing.cases.CaseFiles;
import org.beian.filing.cases.CaseRecord;
import org.beian.filing.cases.CaseRecords;
import org.beian.filing.form.FormDifference;
import org.beian.filing.form.FormFields;
import org.beian.filing.form.FormUnits;
import org.beian.filing.privacy.FormMask;
import org.beian.filing.registry.EditionView;
import org.beian.filing.registry.FilingKeeping;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingStatus;
import org.beian.filing.registry.FilingView;
import org.beian.filing.review.HistoryLine.What;

/**
 * Tells all that happened to a case and to its filing in one list, page by page where it is long:
 * when, by whom, and what changed. Who took a case in hand is known as long as the audit log is
 * kept. Needs a running transaction.
 */
@ApplicationScoped
class CaseHistory {

  private static final int MOST_CASES = 20;
  private static final int MOST_HANDS = 20;

  @Inject CaseFiles files;
  @Inject CaseRecords cases;
  @Inject DecisionBook book;
  @Inject FilingKeeping filings;
  @Inject AuditReader audit;

  /**
   * What happened to a case and to its filing lately, or in the time of the cases before that.
   *
   * @param before number of the case that ends the time, null for none; no case ends it never
   */
  HistoryPage of(CaseRecord record, String before) {
    CaseRecord end = before == null ? null : cases.find(before).orElse(null);
    String filingNo = record.view().filingNo();
    List<String> older =
        filingNo == null
            ? List.of()
            : files.of(filingNo, end == null ? null : before).stream()
                .map(CaseFile::applicationNo)
                .toList();
    List<CaseRecord> shown =
        Stream.concat(
                end == null ? Stream.of(record.view().applicationNo()) : Stream.empty(),
                older.stream().limit(MOST_CASES))
            .distinct()
            .map(cases::find)
            .flatMap(Optional::stream)
            .toList();
    String last = older.size() > MOST_CASES ? older.get(MOST_CASES - 1) : null;
    List<HistoryLine> lines = new ArrayList<>();
    shown.forEach(one -> addCase(lines, one));
    Optional.ofNullable(filingNo)
        .map(FilingNumber::new)
        .flatMap(filings::find)
        .ifPresent(filing -> addFiling(lines, filing, handedIn(last), end));
    lines.sort(Comparator.comparing(HistoryLine::at));
    return new HistoryPage(lines, last);
  }

  /** When a case was handed in; of none, before all time. */
  private Instant handedIn(String number) {
    return Optional.ofNullable(number)
        .flatMap(cases::find)
        .map(one -> one.view().submittedAt())
        .orElse(Instant.MIN);
  }

  private void addCase(List<HistoryLine> lines, CaseRecord record) {
    CaseView view = record.view();
    String number = view.applicationNo();
    lines.add(submitted(record));
    List<HistoryLine> taken =
        audit.about(number, "case.claim", MOST_HANDS).stream()
            .map(one -> HistoryLine.of(one.at(), What.TAKEN, number, one.actor()))
            .toList();
    lines.addAll(taken);
    if (taken.isEmpty() && view.openedAt() != null) {
      lines.add(HistoryLine.of(view.openedAt(), What.TAKEN, number, null));
    }
    addDecisions(lines, record);
  }

  private HistoryLine submitted(CaseRecord record) {
    CaseView view = record.view();
    String number = view.applicationNo();
    return record.channel() == Channel.COUNTER
        ? HistoryLine.of(
            view.submittedAt(),
            What.COUNTER,
            number,
            actor("application.submit", number, "").orElse(null))
        : HistoryLine.of(view.submittedAt(), What.SUBMITTED, number, null);
  }

  private void addDecisions(List<HistoryLine> lines, CaseRecord record) {
    CaseView view = record.view();
    String number = view.applicationNo();
    List<DecisionRecord> decisions = book.of(number);
    decisions.stream()
        .filter(one -> one.act() == Act.REFER)
        .forEach(one -> lines.add(decided(one, What.REFERRED, number)));
    if (view.decidedAt() != null) {
      lines.add(
          decisions.stream()
              .filter(one -> one.act() != Act.REFER)
              .reduce((earlier, later) -> later)
              .map(one -> decided(one, end(view), number))
              .orElse(HistoryLine.of(view.decidedAt(), end(view), number, decider(record))));
    }
  }

  private static HistoryLine decided(DecisionRecord decision, What what, String number) {
    return new HistoryLine(decision.at(), what, number, decision.actor(), decision, List.of());
  }

  /** Who withdrew a case is its unit. */
  private static String decider(CaseRecord record) {
    return record.view().state() == ApplicationState.WITHDRAWN ? null : record.decidedBy();
  }

  private static What end(CaseView view) {
    return switch (view.state()) {
      case NOT_ACCEPTED -> What.NOT_ACCEPTED;
      case WITHDRAWN -> What.WITHDRAWN;
      case FILED, IN_REVIEW ->
          switch (view.kind()) {
            case NEW -> What.FILED;
            case CHANGE -> What.CHANGED;
            case TRANSFER -> What.TRANSFERRED;
            case CANCEL -> What.CANCELLED;
          };
    };
  }

  private void addFiling(List<HistoryLine> lines, FilingView filing, Instant from, CaseRecord end) {
    Instant until = end == null ? Instant.MAX : end.view().submittedAt();
    List<EditionView> editions = filings.editions(filing.number());
    for (int i = 1; i < editions.size(); i++) {
      Instant since = editions.get(i).since();
      if (!since.isBefore(from) && since.isBefore(until)) {
        lines.add(edition(editions.get(i - 1), editions.get(i)));
      }
    }
    if (end == null) {
      addEnd(lines, filing);
    }
  }

  private void addEnd(List<HistoryLine> lines, FilingView filing) {
    if (filing.confirmation() != null && filing.confirmation().confirmedAt() != null) {
      lines.add(HistoryLine.of(filing.confirmation().confirmedAt(), What.CONFIRMED, null, null));
    }
    if (filing.status() == FilingStatus.VOIDED) {
      lines.add(
          HistoryLine.of(
              filing.cancelledAt(),
              What.VOIDED,
              null,
              actor("filing.void", filing.number().value(), "VOIDED").orElse(null)));
    }
  }

  /** Who did something, as far as the audit log still has it. */
  private Optional<String> actor(String act, String subject, String outcome) {
    return audit.about(subject, act, MOST_HANDS).stream()
        .filter(one -> one.outcome().startsWith(outcome))
        .map(AuditLine::actor)
        .findFirst();
  }

  private static HistoryLine edition(EditionView before, EditionView after) {
    Map<String, String> old = FormUnits.of(FormMask.masked(FormFields.normalise(before.form())));
    Map<String, String> now = FormUnits.of(FormMask.masked(FormFields.normalise(after.form())));
    List<FormDifference> differences =
        after.differences().stream()
            .map(FormDifference::pointer)
            .map(pointer -> new FormDifference(pointer, old.get(pointer), now.get(pointer)))
            .toList();
    return new HistoryLine(after.since(), What.EDITION, null, null, null, differences);
  }
}
