package org.beian.filing.program;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.client.KnownClient;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Purpose;
import org.beian.filing.application.Receipt;
import org.beian.filing.cases.AccountCases;
import org.beian.filing.cases.CaseFilter;
import org.beian.filing.cases.CaseKey;
import org.beian.filing.downstream.ReportAccess;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.form.FilingForm;
import org.beian.filing.intake.Cancellation;
import org.beian.filing.intake.IntakeDesk;
import org.beian.filing.lifecycle.Act;
import org.beian.filing.lifecycle.CaseDesk;
import org.beian.filing.lifecycle.CaseFolder;
import org.beian.filing.notice.IssuedFile;
import org.beian.filing.notice.NoticeDesk;
import org.beian.filing.program.ProgramAnswer.Outcome;
import org.beian.filing.registry.AccountFilings;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.FilingFilter;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingView;
import org.beian.filing.registry.OutdatedException;

/** What is really on record. */
@ApplicationScoped
class OwnFilings implements ProgramFilings {

  @Inject IntakeDesk intake;
  @Inject CaseDesk desk;
  @Inject AccountCases accountCases;
  @Inject AccountFilings accountFilings;
  @Inject Cancellation cancellation;
  @Inject ReportAccess reports;
  @Inject NoticeDesk notices;
  @Inject Clock clock;

  @Override
  public Receipt submit(KnownClient by, FilingForm form, String key) {
    return intake.submit(form, Purpose.newBy(by.accountId()), key);
  }

  @Override
  @Transactional
  public List<CaseView> cases(KnownClient by, CaseFilter filter) {
    return accountCases.page(by.accountId(), filter);
  }

  @Override
  @Transactional
  public Optional<CaseView> find(KnownClient by, String applicationNo) {
    return open(by, applicationNo)
        .map(CaseFolder::application)
        .filter(found -> found.applicationNo().equalsIgnoreCase(applicationNo.strip()));
  }

  @Override
  @Transactional
  public boolean withdraw(KnownClient by, String applicationNo) {
    return find(by, applicationNo)
        .filter(
            found ->
                found.state() == ApplicationState.WITHDRAWN
                    || desk.withdraw(CaseKey.byMember(applicationNo, by.asMember())))
        .isPresent();
  }

  @Override
  @Transactional
  public List<FilingView> filings(KnownClient by, FilingFilter filter) {
    return accountFilings.page(by.accountId(), filter);
  }

  @Override
  @Transactional
  public Optional<FilingView> filing(KnownClient by, FilingNumber number) {
    return open(by, number.value()).map(CaseFolder::filing);
  }

  @Override
  public ProgramAnswer change(KnownClient by, TaggedFiling seen, FilingForm form, String key) {
    Optional<FilingView> filing = filing(by, seen.number());
    if (filing.isEmpty()) {
      return ProgramAnswer.of(Outcome.UNKNOWN);
    }
    Purpose purpose = Purpose.change(seen.number(), filing.get().edition(), by.accountId());
    Optional<Receipt> earlier = intake.repeated(form, purpose, key);
    if (earlier.isPresent()) {
      return ProgramAnswer.done(earlier.get());
    }
    Outcome hindrance = hindrance(by, seen, filing.get(), Act.CHANGE);
    if (hindrance != Outcome.DONE) {
      return ProgramAnswer.of(hindrance);
    }
    try {
      return ProgramAnswer.done(intake.submit(form, purpose, key));
    } catch (OutdatedException changedJustNow) {
      return ProgramAnswer.of(Outcome.STALE);
    }
  }

  @Override
  @Transactional
  public ProgramAnswer cancel(KnownClient by, TaggedFiling seen, CancelReason reason, String key) {
    Optional<FilingView> filing = filing(by, seen.number());
    if (filing.isEmpty()) {
      return ProgramAnswer.of(Outcome.UNKNOWN);
    }
    Optional<Receipt> earlier = cancellation.repeated(seen.number(), reason, key);
    if (earlier.isPresent()) {
      return ProgramAnswer.done(earlier.get());
    }
    Outcome hindrance = hindrance(by, seen, filing.get(), Act.CANCEL);
    return hindrance == Outcome.DONE
        ? ProgramAnswer.done(cancellation.cancel(filing.get(), reason, by.accountId(), key))
        : ProgramAnswer.of(hindrance);
  }

  @Override
  @Transactional
  public ProgramAnswer confirm(KnownClient by, FilingNumber number) {
    Optional<FilingView> filing = filing(by, number);
    if (filing.isEmpty()) {
      return ProgramAnswer.of(Outcome.UNKNOWN);
    }
    boolean done =
        isConfirmedToday(filing.get())
            || desk.confirm(CaseKey.byMember(number.value(), by.asMember()));
    return ProgramAnswer.of(done ? Outcome.DONE : Outcome.NOT_NOW);
  }

  @Override
  public Optional<Reporter> reporter(KnownClient by, FilingNumber number) {
    return reports.open(CaseKey.byMember(number.value(), by.asMember()));
  }

  @Override
  public Optional<IssuedFile> paper(KnownClient by, String number, PaperWish wish) {
    return notices.fetchOwn(number, by.asMember(), wish.kind(), wish.format());
  }

  /** Confirming again on the same day is a repeat. */
  private boolean isConfirmedToday(FilingView filing) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING);
    return filing.isEffective()
        && filing.confirmation().confirmedAt() != null
        && LocalDate.ofInstant(filing.confirmation().confirmedAt(), CalendarService.BEIJING)
            .equals(today);
  }

  private Outcome hindrance(KnownClient by, TaggedFiling seen, FilingView filing, Act act) {
    if (seen.isOutdated(filing)) {
      return Outcome.STALE;
    }
    return open(by, seen.number().value()).filter(folder -> folder.may(act)).isPresent()
        ? Outcome.DONE
        : Outcome.NOT_NOW;
  }

  private Optional<CaseFolder> open(KnownClient by, String number) {
    return desk.open(CaseKey.byMember(number, by.asMember()));
  }
}
