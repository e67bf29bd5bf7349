package org.beian.filing.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.text.Words;
import org.beian.filing.application.CaseFile;
import org.beian.filing.cases.CaseFiles;
import org.beian.filing.complaint.Complaints.Entry;
import org.beian.filing.form.EmailAddress;
import org.beian.filing.form.Format;
import org.beian.filing.querycode.CodeGuard;
import org.beian.filing.querycode.TooManyTriesException;

/**
 * The desk where the public asks and complains (guide items 17 and 19), with or without a case, and
 * without saying who they are. Number and code, given at once, open the answer.
 */
@Stateless
public class ComplaintDesk {

  private static final int LONGEST_NUMBER = 24;

  @Inject ComplaintIntake intake;
  @Inject Complaints complaints;
  @Inject ComplaintRecord record;
  @Inject ReplyClock replyClock;
  @Inject CodeGuard guard;
  @Inject CaseFiles cases;
  @Inject AuthorityDirectory authorities;
  @Inject Clock clock;

  /**
   * Takes a complaint in, or tells every fault. The same words sent twice from the same page are
   * one complaint, with the same number and code.
   */
  public ComplaintHeard hear(NewComplaint typed) {
    List<ComplaintFault> faults = faultsOf(typed);
    if (!faults.isEmpty()) {
      return new ComplaintHeard(null, null, faults);
    }
    Entry entry = new Entry();
    entry.kind = kind(typed.kind()).orElseThrow();
    entry.authority = authority(typed.authority()).orElseThrow();
    entry.caseNumber = number(typed.caseNumber());
    entry.applicationNo = cases.find(entry.caseNumber).map(CaseFile::applicationNo).orElse(null);
    entry.words = Words.of(typed.words());
    entry.email = email(typed.email());
    entry.language = ComplaintIntake.language(typed.locale());
    return intake.enter(
        entry,
        typed.formKey(),
        entry.kind.name(),
        entry.authority.value(),
        String.valueOf(entry.caseNumber),
        entry.words,
        String.valueOf(entry.email));
  }

  /**
   * Takes a bad rating of a case in, as a task of its authority; must run in the transaction of the
   * rating.
   *
   * @param authority of the case
   * @param words what was said with the rating
   * @return the number of the task
   */
  public String hearRating(String applicationNo, AuthorityCode authority, String words) {
    Entry entry = new Entry();
    entry.kind = ComplaintKind.RATING;
    entry.authority = authority;
    entry.caseNumber = applicationNo;
    entry.applicationNo = applicationNo;
    entry.words = words;
    entry.language = ComplaintIntake.language(Locale.CHINESE);
    return intake.enter(entry, "rating", applicationNo, UUID.randomUUID().toString()).number();
  }

  /**
   * Finds a complaint.
   *
   * <p>An unknown number and a wrong code are not told apart, by answer or by time.
   *
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public Optional<ComplaintView> find(ComplaintKey key) {
    return open(key).map(id -> complaints.get(id).view(complaints.stepsOf(id)));
  }

  /** The task that a rating became, for whoever may see the case. */
  public Optional<ComplaintView> taskOf(String number) {
    return complaints.idOf(number).map(id -> complaints.get(id).view(complaints.stepsOf(id)));
  }

  /** Ends a complaint whose maker is satisfied with the reply. */
  public ComplaintOutcome settle(ComplaintKey key) {
    return act(
        key,
        complaint -> {
          if (!complaint.close(clock.instant().plus(Complaint.ADDRESS_KEPT))) {
            return ComplaintOutcome.NOT_NOW;
          }
          record.add(complaint, ComplaintAct.SATISFIED, null, null);
          return ComplaintOutcome.DONE;
        });
  }

  /** Sends a complaint whose maker is not satisfied with the reply to another officer, once. */
  public ComplaintOutcome escalate(ComplaintKey key, String words) {
    return sayAnd(
        key,
        words,
        ComplaintAct.ESCALATED,
        complaint ->
            complaint.state() == ComplaintState.REPLIED && complaint.escalate(due(complaint)));
  }

  /** Takes a closed complaint up again, with a new clock. */
  public ComplaintOutcome reopen(ComplaintKey key, String words) {
    return sayAnd(key, words, ComplaintAct.REOPENED, complaint -> complaint.reopen(due(complaint)));
  }

  private ComplaintOutcome sayAnd(
      ComplaintKey key, String typed, ComplaintAct act, Function<Complaint, Boolean> change) {
    String words = Words.of(typed);
    return act(
        key,
        complaint -> {
          Optional<ComplaintOutcome> fault = faultOf(words);
          if (fault.isPresent()) {
            return fault.get();
          }
          if (!change.apply(complaint)) {
            return ComplaintOutcome.NOT_NOW;
          }
          record.add(complaint, act, null, words);
          return ComplaintOutcome.DONE;
        });
  }

  private ComplaintOutcome act(ComplaintKey key, Function<Complaint, ComplaintOutcome> act) {
    return open(key).map(complaints::take).map(act).orElse(ComplaintOutcome.UNKNOWN);
  }

  private Optional<Long> open(ComplaintKey key) {
    return guard.open(key.number(), key.code(), key.clientAddress(), complaints::lockOf);
  }

  private Instant due(Complaint complaint) {
    return replyClock.endAfter(complaint.authority(), clock.instant());
  }

  /** What keeps words from being taken; {@code words} may be null. */
  static Optional<ComplaintOutcome> faultOf(String words) {
    if (words == null) {
      return Optional.of(ComplaintOutcome.WORDS_MISSING);
    }
    return Words.length(words) > NewComplaint.LONGEST_WORDS
        ? Optional.of(ComplaintOutcome.WORDS_TOO_LONG)
        : Optional.empty();
  }

  private List<ComplaintFault> faultsOf(NewComplaint typed) {
    List<ComplaintFault> faults = new ArrayList<>();
    if (kind(typed.kind()).isEmpty()) {
      faults.add(ComplaintFault.KIND_MISSING);
    }
    if (authority(typed.authority()).isEmpty()) {
      faults.add(ComplaintFault.AUTHORITY_MISSING);
    }
    String number = number(typed.caseNumber());
    if (number != null && (number.length() > LONGEST_NUMBER || !CaseFiles.isNumber(number))) {
      faults.add(ComplaintFault.CASE_NUMBER_MALFORMED);
    }
    faultOf(Words.of(typed.words()))
        .map(o -> ComplaintFault.valueOf(o.name()))
        .ifPresent(faults::add);
    if (!isBlank(typed.email()) && EmailAddress.read(typed.email()).asOptional().isEmpty()) {
      faults.add(ComplaintFault.EMAIL_MALFORMED);
    }
    return faults;
  }

  private static Optional<ComplaintKind> kind(String name) {
    return Stream.of(ComplaintKind.CONSULTATION, ComplaintKind.COMPLAINT)
        .filter(kind -> kind.name().equals(name))
        .findFirst();
  }

  private Optional<AuthorityCode> authority(String code) {
    return authorities.all().stream()
        .map(view -> view.code())
        .filter(known -> known.value().equals(code))
        .findFirst();
  }

  private static String number(String typed) {
    return Format.COMPACT.normalise(typed);
  }

  private static String email(String typed) {
    return isBlank(typed) ? null : EmailAddress.read(typed).asOptional().orElseThrow().value();
  }

  private static boolean isBlank(String typed) {
    return typed == null || typed.isBlank();
  }
}
