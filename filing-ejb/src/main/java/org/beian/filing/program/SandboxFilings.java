package org.beian.filing.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.client.KnownClient;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Receipt;
import org.beian.filing.cases.CaseFilter;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.event.EventLog;
import org.beian.filing.event.EventType;
import org.beian.filing.event.NewEvent;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.notice.IssuedFile;
import org.beian.filing.notice.SpecimenPress;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.program.ProgramAnswer.Outcome;
import org.beian.filing.program.SandboxCase.Play;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.CheckDigit;
import org.beian.filing.registry.FilingFilter;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingStanding;
import org.beian.filing.registry.FilingView;
import org.beian.filing.rules.IntakeDecision;
import org.beian.filing.rules.Judge;
import org.beian.filing.rules.Standing;

/**
 * The sandbox: the same rules judge the same forms, and what follows is played. Numbers begin as no
 * real ones do: applications with {@code SAND}, filings with the digits {@code 000000}.
 */
@ApplicationScoped
@Transactional
class SandboxFilings implements ProgramFilings {

  private static final String NO_DIVISION = "000000";
  private static final long SERIALS = 100_000_000_000L;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject SandboxBook book;
  @Inject Judge judge;
  @Inject EventLog events;
  @Inject SpecimenPress press;
  @Inject RowIds ids;
  @Inject Clock clock;

  @Override
  public Receipt submit(KnownClient by, FilingForm form, String key) {
    Play play = Play.of(by.accountId(), ApplicationKind.NEW, form, key);
    return earlier(play, null).orElseGet(() -> file(play, form));
  }

  private Receipt file(Play play, FilingForm form) {
    Instant now = now();
    IntakeDecision decision = judge.judge(form, now, null);
    String filed = null;
    if (decision instanceof IntakeDecision.Accepted accepted) {
      FilingNumber number = number(accepted.particulars().track().digit(), now);
      book.add(
          new SandboxFiling(ids.next(), play.accountId(), number, accepted.particulars(), now));
      filed = number.value();
    }
    return keep(play, decision, filed, now);
  }

  @Override
  public List<CaseView> cases(KnownClient by, CaseFilter filter) {
    return book.cases(by.accountId(), filter).map(SandboxCase::view).toList();
  }

  @Override
  public Optional<CaseView> find(KnownClient by, String applicationNo) {
    return book.find(by.accountId(), applicationNo).map(SandboxCase::view);
  }

  @Override
  public boolean withdraw(KnownClient by, String applicationNo) {
    Optional<SandboxCase> found = book.find(by.accountId(), applicationNo);
    found
        .filter(SandboxCase::withdraw)
        .ifPresent(taken -> events.enter(taken.view().event(by.accountId()).inSandbox()));
    return found.filter(SandboxCase::isWithdrawn).isPresent();
  }

  @Override
  public List<FilingView> filings(KnownClient by, FilingFilter filter) {
    return book.filings(by.accountId(), filter).map(SandboxFiling::view).toList();
  }

  @Override
  public Optional<FilingView> filing(KnownClient by, FilingNumber number) {
    return book.filing(by.accountId(), number).map(SandboxFiling::view);
  }

  @Override
  public ProgramAnswer change(KnownClient by, TaggedFiling seen, FilingForm form, String key) {
    Optional<SandboxFiling> filing = book.filing(by.accountId(), seen.number());
    if (filing.isEmpty()) {
      return ProgramAnswer.of(Outcome.UNKNOWN);
    }
    Play play = Play.of(by.accountId(), ApplicationKind.CHANGE, form, key);
    Optional<Receipt> earlier = earlier(play, seen.number());
    if (earlier.isPresent()) {
      return ProgramAnswer.done(earlier.get());
    }
    FilingView before = filing.get().view();
    Outcome hindrance = hindrance(seen, before);
    if (hindrance != Outcome.DONE) {
      return ProgramAnswer.of(hindrance);
    }
    Instant now = now();
    Standing standing = new Standing(before.number().value(), before.form());
    IntakeDecision decision = judge.judge(form, now, standing);
    if (decision instanceof IntakeDecision.Accepted accepted) {
      filing.get().amend(accepted.particulars(), now);
    }
    return ProgramAnswer.done(keep(play, decision, before.number().value(), now));
  }

  @Override
  public ProgramAnswer cancel(KnownClient by, TaggedFiling seen, CancelReason reason, String key) {
    Optional<SandboxFiling> filing = book.filing(by.accountId(), seen.number());
    if (filing.isEmpty()) {
      return ProgramAnswer.of(Outcome.UNKNOWN);
    }
    String content = "CANCEL " + seen.number() + " " + reason;
    FilingView before = filing.get().view();
    Play play = new Play(by.accountId(), ApplicationKind.CANCEL, before.form(), content, key);
    Optional<Receipt> earlier = earlier(play, seen.number());
    if (earlier.isPresent()) {
      return ProgramAnswer.done(earlier.get());
    }
    Outcome hindrance = hindrance(seen, before);
    if (hindrance != Outcome.DONE) {
      return ProgramAnswer.of(hindrance);
    }
    Instant now = now();
    filing.get().cancel(reason, now);
    Standing standing = new Standing(before.number().value(), before.form());
    IntakeDecision decision =
        new IntakeDecision.Accepted(
            null, judge.judge(before.form(), now, standing).gist(), List.of());
    return ProgramAnswer.done(keep(play, decision, before.number().value(), now));
  }

  @Override
  public ProgramAnswer confirm(KnownClient by, FilingNumber number) {
    Optional<SandboxFiling> filing = book.filing(by.accountId(), number);
    if (filing.isEmpty()) {
      return ProgramAnswer.of(Outcome.UNKNOWN);
    }
    if (!filing.get().view().isEffective()) {
      return ProgramAnswer.of(Outcome.NOT_NOW);
    }
    filing.get().confirm(now());
    events.enter(
        NewEvent.of(by.accountId(), EventType.CONFIRMED, null, number.value()).inSandbox());
    return ProgramAnswer.of(Outcome.DONE);
  }

  @Override
  public Optional<Reporter> reporter(KnownClient by, FilingNumber number) {
    return filing(by, number)
        .map(
            filing ->
                new Reporter(
                    number,
                    filing.unitName(),
                    filing.isEffective() && filing.track() == FilingTrack.IP));
  }

  @Override
  public Optional<IssuedFile> paper(KnownClient by, String number, PaperWish wish) {
    return book.find(by.accountId(), number)
        .or(() -> book.newest(by.accountId(), number))
        .filter(SandboxCase::hasForm)
        .flatMap(
            found -> press.print(found.dossier(), standing(by, found), wish.kind(), wish.format()));
  }

  private FilingStanding standing(KnownClient by, SandboxCase found) {
    String number = found.view().filingNo();
    return number == null
        ? null
        : filing(by, new FilingNumber(number))
            .map(
                filing ->
                    new FilingStanding(
                        filing.status(), filing.unitCode(), filing.filedAt(), number))
            .orElse(null);
  }

  private Optional<Receipt> earlier(Play play, FilingNumber about) {
    return play.key() == null
        ? Optional.empty()
        : book.byKey(play.accountId(), play.key()).map(found -> found.again(play, about));
  }

  private static Outcome hindrance(TaggedFiling seen, FilingView now) {
    if (seen.isOutdated(now)) {
      return Outcome.STALE;
    }
    return now.isEffective() ? Outcome.DONE : Outcome.NOT_NOW;
  }

  private Receipt keep(Play play, IntakeDecision decision, String about, Instant now) {
    String digits =
        "SAND%s%011d"
            .formatted(DateTimeFormatter.BASIC_ISO_DATE.format(day(now)), RANDOM.nextLong(SERIALS));
    SandboxCase made = new SandboxCase(ids.next(), digits + CheckDigit.of(digits), play, now);
    made.answer(state(decision), decision.gist(), decision.findings(), about);
    book.add(made);
    events.enter(made.view().event(play.accountId()).inSandbox());
    return made.receipt();
  }

  private static ApplicationState state(IntakeDecision decision) {
    if (decision instanceof IntakeDecision.Accepted) {
      return ApplicationState.FILED;
    }
    return decision instanceof IntakeDecision.ForTheDesk
        ? ApplicationState.IN_REVIEW
        : ApplicationState.NOT_ACCEPTED;
  }

  private FilingNumber number(char track, Instant now) {
    String digits =
        "%s%s%d%011d".formatted(NO_DIVISION, track, day(now).getYear(), RANDOM.nextLong(SERIALS));
    return new FilingNumber(digits + CheckDigit.of(digits));
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, CalendarService.BEIJING);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
