package org.beian.filing.lifecycle;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.account.SignedIn;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Purpose;
import org.beian.filing.application.Receipt;
import org.beian.filing.cases.CaseKey;
import org.beian.filing.cases.Cases;
import org.beian.filing.cases.OpenCase;
import org.beian.filing.draft.DraftDesk;
import org.beian.filing.draft.DraftView;
import org.beian.filing.event.EventLog;
import org.beian.filing.event.EventType;
import org.beian.filing.event.NewEvent;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormUnits;
import org.beian.filing.intake.Cancellation;
import org.beian.filing.progress.Timelines;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.Confirmation.Stage;
import org.beian.filing.registry.EditionView;
import org.beian.filing.registry.FilingKeeping;
import org.beian.filing.registry.FilingView;

/**
 * The desk for those who handed something in before. Whatever is asked of it, a key that opens
 * nothing and an act that may not be done now have no answer.
 */
@Stateless
public class CaseDesk {

  /** What every application says anew. */
  private static final List<String> SAID_ANEW = List.of("/truthful", "/filledOn");

  /** What one filing does not have from another: its connection, service and materials. */
  private static final List<String> OWN = List.of("/connection", "/service", "/materials");

  @Inject Cases cases;
  @Inject Cancellation cancellation;
  @Inject FilingKeeping filings;
  @Inject DraftDesk drafts;
  @Inject Timelines timelines;
  @Inject AuditLog audit;
  @Inject EventLog events;
  @Inject Clock clock;

  /**
   * Opens a case.
   *
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public Optional<CaseFolder> open(CaseKey key) {
    return cases.open(key).map(this::folder);
  }

  /** Takes an application back; tells whether it was the time for it. */
  public boolean withdraw(CaseKey key) {
    return allowed(key, Act.WITHDRAW).filter(cases::withdraw).isPresent();
  }

  /**
   * Takes an application back, to go on filling it in.
   *
   * @return the token of the draft
   */
  public Optional<String> edit(CaseKey key) {
    return allowed(key, Act.EDIT).filter(cases::withdraw).map(open -> again(open, key));
  }

  /**
   * Opens a refused or withdrawn application to be mended, in the same thread.
   *
   * @return the token of the draft
   */
  public Optional<String> revise(CaseKey key) {
    return allowed(key, Act.REVISE).map(open -> again(open, key));
  }

  /**
   * Opens a form with what a filing says, to change it.
   *
   * @return the token of the draft
   */
  public Optional<String> change(CaseKey key) {
    return allowed(key, Act.CHANGE)
        .flatMap(open -> filings.find(open.filing()))
        .map(
            filing ->
                drafts.open(
                    without(filing.form(), SAID_ANEW),
                    Purpose.change(filing.number(), filing.edition(), key.accountId())));
  }

  /** Ends a filing; the answer is an application with a number and code of its own. */
  public Optional<Receipt> cancel(CaseKey key, CancelReason reason) {
    return allowed(key, Act.CANCEL)
        .flatMap(open -> filings.find(open.filing()))
        .map(filing -> cancellation.cancel(filing, reason, key.accountId(), null));
  }

  /** Confirms that a filing is still right; tells whether it was the time for it. */
  public boolean confirm(CaseKey key) {
    return allowed(key, Act.CONFIRM)
        .filter(open -> filings.confirm(open.filing(), clock.instant()))
        .map(
            open -> {
              audit.enter("filing.confirm", open.filing().value(), "CONFIRMED");
              events.enter(
                  NewEvent.of(open.accountId(), EventType.CONFIRMED, null, open.filing().value()));
              return open;
            })
        .isPresent();
  }

  /** Puts a case that was handed in without an account under the account of its organisation. */
  public Claim claim(CaseKey byCode, SignedIn member) {
    Optional<OpenCase> found = cases.open(byCode);
    if (found.isEmpty()) {
      return Claim.UNKNOWN;
    }
    OpenCase open = found.get();
    if (!member.unit().value().equals(open.unitCode())) {
      return Claim.OTHER_UNIT;
    }
    if (open.accountId() != null && open.accountId() != member.accountId()) {
      return Claim.KEPT;
    }
    cases.claim(open, member.accountId());
    return Claim.CLAIMED;
  }

  /** The filings of an account, the newest first; fifty at most. */
  public List<FilingView> filingsOf(SignedIn member) {
    return filings.ofAccount(member.accountId(), null);
  }

  /** The applications of an account, the newest first; fifty at most. */
  public List<CaseView> casesOf(SignedIn member) {
    return cases.ofAccount(member.accountId());
  }

  /**
   * A form for a new filing with what the account's last filing says of the unit, its people and
   * its security.
   */
  public Optional<FilingForm> prefilled(SignedIn member) {
    return filings.ofAccount(member.accountId(), null).stream()
        .findFirst()
        .map(filing -> without(without(filing.form(), SAID_ANEW), OWN));
  }

  /** What the filing said that a draft is to change, in the edition the draft was written from. */
  public Optional<FilingForm> before(DraftView draft) {
    return draft.purpose().isNew()
        ? Optional.empty()
        : filings
            .edition(draft.purpose().filing(), draft.purpose().edition())
            .map(EditionView::form);
  }

  /**
   * Brings a draft up to its filing, if that was changed since it was opened. What both changed
   * waits in the draft for a choice.
   *
   * @return whether it had to be
   */
  public boolean catchUp(String token) {
    Optional<DraftView> draft = drafts.find(token).filter(view -> !view.purpose().isNew());
    Optional<FilingView> filing = draft.flatMap(view -> filings.find(view.purpose().filing()));
    if (filing.isEmpty() || filing.get().edition() == draft.get().purpose().edition()) {
      return false;
    }
    FilingForm old = before(draft.get()).orElseThrow();
    drafts.rebase(token, old, filing.get().form(), filing.get().edition());
    return true;
  }

  private String again(OpenCase open, CaseKey key) {
    Purpose purpose =
        open.view().kind() == ApplicationKind.NEW
            ? Purpose.newBy(key.accountId())
            : filings
                .find(open.filing())
                .map(f -> Purpose.change(f.number(), f.edition(), key.accountId()))
                .orElseThrow();
    return drafts.open(
        without(open.form(), SAID_ANEW), purpose.revising(open.view().applicationNo()));
  }

  private Optional<OpenCase> allowed(CaseKey key, Act act) {
    return cases.open(key).filter(open -> folder(open).may(act));
  }

  private CaseFolder folder(OpenCase open) {
    FilingView filing = open.filing() == null ? null : filings.find(open.filing()).orElse(null);
    List<CaseView> atTheDesk = filing == null ? List.of() : cases.atTheDesk(filing.number());
    Stage stage =
        filing == null || !filing.isEffective()
            ? null
            : filing
                .confirmation()
                .on(LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING));
    return new CaseFolder(
        open.view(),
        filing,
        filing == null ? List.of() : filings.editions(filing.number()),
        timelines.of(open.view()),
        stage,
        atTheDesk,
        acts(open.view(), filing, stage, atTheDesk.isEmpty()),
        open.accountId() != null);
  }

  private static Set<Act> acts(
      CaseView view, FilingView filing, Stage stage, boolean nothingAtTheDesk) {
    Set<Act> acts = EnumSet.noneOf(Act.class);
    boolean isForm = view.kind() != ApplicationKind.CANCEL;
    if (view.state() == ApplicationState.IN_REVIEW && view.openedAt() == null) {
      acts.add(Act.WITHDRAW);
      if (isForm) {
        acts.add(Act.EDIT);
      }
    }
    boolean ended = filing != null && !filing.isEffective();
    if (isForm
        && !ended
        && (view.state() == ApplicationState.NOT_ACCEPTED
            || view.state() == ApplicationState.WITHDRAWN)) {
      acts.add(Act.REVISE);
    }
    if (filing != null && filing.isEffective() && nothingAtTheDesk) {
      acts.addAll(Set.of(Act.CHANGE, Act.CANCEL));
      if (stage != Stage.RESTS) {
        acts.add(Act.CONFIRM);
      }
    }
    return acts;
  }

  private static FilingForm without(FilingForm form, List<String> sections) {
    Map<String, String> gone = new HashMap<>();
    FormUnits.of(form).keySet().stream()
        .filter(
            pointer ->
                sections.stream().anyMatch(s -> pointer.equals(s) || pointer.startsWith(s + "/")))
        .forEach(pointer -> gone.put(pointer, null));
    return FormUnits.with(form, gone);
  }
}
