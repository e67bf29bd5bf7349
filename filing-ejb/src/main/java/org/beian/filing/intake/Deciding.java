package org.beian.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.application.Application;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.Applications;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Decider;
import org.beian.filing.cases.Dossier;
import org.beian.filing.event.EventLog;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.MaterialReference;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode.Weight;
import org.beian.filing.form.FormUnits;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.persistence.Json;
import org.beian.filing.queue.WaitingCases;
import org.beian.filing.registry.EditionView;
import org.beian.filing.registry.FilingKeeping;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingRegister;
import org.beian.filing.registry.FilingView;
import org.beian.filing.registry.NewFiling;
import org.beian.filing.registry.OutdatedException;
import org.beian.filing.rules.Judge;

/**
 * Decides applications that wait at the desk, in the transaction of the caller: number, filing,
 * answer, audit entry and mail are stored together, or nothing. Who may decide, and whether there
 * is a reason, is judged by {@code review} before.
 */
@ApplicationScoped
public class Deciding {

  /**
   * How long materials of a refused application stay to be handed in again, and to be looked at.
   */
  private static final Duration KEPT = Duration.ofDays(3 * 365);

  @Inject Applications applications;
  @Inject Judge judge;
  @Inject NewFilings newFilings;
  @Inject FilingRegister register;
  @Inject FilingKeeping filings;
  @Inject MaterialStore materials;
  @Inject WaitingCases queue;
  @Inject AuditLog audit;
  @Inject EventLog events;
  @Inject Event<Dossier> answered;

  /**
   * Does what the application asks for.
   *
   * <p>An address or domain that somebody holds meanwhile is refused by the database with a
   * duplicate key.
   *
   * @return empty if it waits no more
   * @throws OutdatedException the filing to be changed or cancelled was changed or cancelled since
   */
  public Optional<CaseView> file(String applicationNo, String actor, Instant at) {
    return waiting(applicationNo)
        .map(
            application -> {
              FilingNumber filed = enact(application, at);
              return answer(
                  application,
                  ApplicationState.FILED,
                  filed,
                  new Decider(actor, at),
                  notesOf(application).toList());
            });
  }

  /**
   * Does not accept the application.
   *
   * @param reasons at least one
   * @return empty if it waits no more
   */
  public Optional<CaseView> refuse(
      String applicationNo, String actor, Instant at, List<Finding> reasons) {
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("A refusal without a reason");
    }
    return waiting(applicationNo)
        .map(
            application -> {
              letGoOfMaterials(application, at);
              return answer(
                  application,
                  ApplicationState.NOT_ACCEPTED,
                  null,
                  new Decider(actor, at),
                  Stream.concat(reasons.stream(), notesOf(application)).toList());
            });
  }

  /** Sends an application to another authority (移送); tells whether it still waited. */
  public boolean refer(String applicationNo, AuthorityCode to, Instant at) {
    Optional<Application> waiting = waiting(applicationNo);
    waiting.ifPresent(
        application -> {
          application.refer(to, queue.move(applicationNo, to, at));
          audit.enter("application.refer", applicationNo, to.value());
        });
    return waiting.isPresent();
  }

  private Optional<Application> waiting(String applicationNo) {
    return applications.hold(applicationNo).filter(Application::isWaiting);
  }

  /** Files, changes or cancels; answers the number of a new filing. */
  private FilingNumber enact(Application application, Instant at) {
    ApplicationKind kind = application.view().kind();
    if (kind == ApplicationKind.NEW) {
      return register.file(taken(read(application)), at);
    }
    FilingView filing = standing(application);
    if (kind == ApplicationKind.CANCEL) {
      filings.cancel(filing.number(), application.reason(), at);
    } else {
      filings.amend(filing.number(), filing.edition(), taken(read(application)), kind, at);
    }
    return null;
  }

  /** Others who want the same addresses see what is filed here, since they wait for it. */
  private NewFiling taken(NewFiling filing) {
    register.takeTurn(filing.ranges());
    return filing;
  }

  private NewFiling read(Application application) {
    return newFilings.of(
        judge.read(particulars(application), application.view().submittedAt()),
        application.accountId());
  }

  /** The form for the authority that has the case now. */
  private static FilingForm particulars(Application application) {
    String authority = application.view().authority().value();
    return FormUnits.with(application.particulars(), Map.of("/authority", Json.write(authority)));
  }

  /** The filing to be changed, unchanged since the application was handed in. */
  private FilingView standing(Application application) {
    FilingNumber number = application.subject();
    List<EditionView> editions = filings.editions(number);
    return filings
        .find(number)
        .filter(FilingView::isEffective)
        .filter(
            filing ->
                !editions
                    .get(editions.size() - 1)
                    .since()
                    .isAfter(application.view().submittedAt()))
        .orElseThrow(() -> new OutdatedException(number));
  }

  private void letGoOfMaterials(Application application, Instant at) {
    List<String> ids =
        application.form().materials().stream()
            .map(MaterialReference::id)
            .filter(Objects::nonNull)
            .toList();
    materials.keepFor(ids, at.plus(KEPT));
    materials.release(application.id());
  }

  private static Stream<Finding> notesOf(Application application) {
    return application.findings().stream()
        .filter(finding -> finding.code().weight() == Weight.NOTE);
  }

  /** The account that is told: of a filing on record, the one that keeps it. */
  private Long whose(Application application) {
    return Optional.ofNullable(application.subject())
        .flatMap(filings::find)
        .map(filing -> filing.keeper(application.accountId()))
        .orElse(application.accountId());
  }

  private CaseView answer(
      Application application,
      ApplicationState state,
      FilingNumber filed,
      Decider by,
      List<Finding> told) {
    application.decide(state, filed, by, told);
    CaseView view = application.view();
    queue.remove(view.applicationNo());
    audit.enter("application.decide", view.applicationNo(), state.name());
    events.enter(view.event(whose(application)));
    answered.fire(new Dossier(view, application.form(), application.channel()));
    return view;
  }
}
