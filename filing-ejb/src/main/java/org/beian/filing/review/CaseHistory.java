package org.beian.filing.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
 * Tells all that happened to a case and to its filing in one list: when, by whom, and what changed.
 * Who took a case in hand is known as long as the audit log is kept. Needs a running transaction.
 */
@ApplicationScoped
class CaseHistory {

  private static final int MOST_CASES = 20;
  private static final int MOST_EDITIONS = 20;
  private static final int MOST_HANDS = 20;

  @Inject CaseFiles files;
  @Inject CaseRecords cases;
  @Inject DecisionBook book;
  @Inject FilingKeeping filings;
  @Inject AuditReader audit;

  /** The lines of a case and of its filing's other cases, the oldest first. */
  List<HistoryLine> of(CaseRecord record) {
    List<HistoryLine> lines = new ArrayList<>();
    String filingNo = record.view().filingNo();
    List<String> others =
        filingNo == null
            ? List.of()
            : files.of(filingNo).stream().map(CaseFile::applicationNo).limit(MOST_CASES).toList();
    Stream.concat(Stream.of(record.view().applicationNo()), others.stream())
        .distinct()
        .map(cases::find)
        .flatMap(Optional::stream)
        .forEach(one -> addCase(lines, one));
    Optional.ofNullable(filingNo)
        .map(FilingNumber::new)
        .flatMap(filings::find)
        .ifPresent(filing -> addFiling(lines, filing));
    lines.sort(Comparator.comparing(HistoryLine::at));
    return lines;
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

  private void addFiling(List<HistoryLine> lines, FilingView filing) {
    List<EditionView> editions = filings.editions(filing.number());
    for (int i = Math.max(1, editions.size() - MOST_EDITIONS); i < editions.size(); i++) {
      lines.add(edition(editions.get(i - 1), editions.get(i)));
    }
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
