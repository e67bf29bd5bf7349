package org.beian.filing.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.audit.AuditLog;
import org.beian.filing.application.Application;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.Applications;
import org.beian.filing.application.CaseView;
import org.beian.filing.event.EventLog;
import org.beian.filing.event.EventType;
import org.beian.filing.event.NewEvent;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.filing.queue.WaitingCases;
import org.beian.filing.registry.FilingKeeping;
import org.beian.filing.registry.FilingNumber;

/** Cases in the hands of those whose they are. Every method needs a running transaction. */
@ApplicationScoped
public class Cases {

  private static final int MOST_LISTED = 50;

  @Inject CaseAccess access;
  @Inject Applications applications;
  @Inject FilingKeeping filings;
  @Inject MaterialStore materials;
  @Inject WaitingCases queue;
  @Inject AuditLog audit;
  @Inject EventLog events;
  @Inject Clock clock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /**
   * Opens a case by its own number or that of its filing.
   *
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public Optional<OpenCase> open(CaseKey key) {
    Optional<Application> found =
        key.member() == null
            ? access.unlock(key.number(), key.queryCode(), key.clientAddress())
            : ofAccount(key.number(), key.member().accountId());
    return found.map(Cases::open);
  }

  private Optional<Application> ofAccount(String number, long accountId) {
    if (FilingNumber.isValid(number)) {
      return filings
          .find(new FilingNumber(number))
          .filter(filing -> Long.valueOf(accountId).equals(filing.accountId()))
          .flatMap(filing -> origin(filing.number()));
    }
    return applications
        .find(number == null ? "" : number)
        .filter(application -> Long.valueOf(accountId).equals(application.accountId()));
  }

  /** The applications of an account, the newest first; fifty at most. */
  public List<CaseView> ofAccount(long accountId) {
    return entities
        .createQuery(
            "select a from Application a where a.accountId = :account order by a.id desc",
            Application.class)
        .setParameter("account", accountId)
        .setMaxResults(MOST_LISTED)
        .getResultStream()
        .map(Application::view)
        .toList();
  }

  /** The applications about a filing that stand at the desk. */
  public List<CaseView> atTheDesk(FilingNumber filing) {
    return about(filing)
        .map(Application::view)
        .filter(view -> view.state() == ApplicationState.IN_REVIEW)
        .toList();
  }

  /** Takes a case back; tells whether that was still possible. */
  public boolean withdraw(OpenCase open) {
    queue.hold(open.view().applicationNo()); // first, as clerks do who take it in hand
    boolean withdrawn = locked(open.id()).withdraw(clock.instant());
    if (withdrawn) {
      materials.release(open.id());
      queue.remove(open.view().applicationNo());
      audit.enter("application.withdraw", open.view().applicationNo(), "WITHDRAWN");
      events.enter(
          NewEvent.of(
              open.accountId(),
              EventType.WITHDRAWN,
              open.view().applicationNo(),
              open.view().filingNo()));
    }
    return withdrawn;
  }

  /**
   * Says that a clerk begins to look: from now on the applicant cannot take it back.
   *
   * @param applicationNo of a case at the desk; any other stays as it is
   */
  public void begin(String applicationNo) {
    applications
        .find(applicationNo)
        .ifPresent(
            application -> {
              locked(application.id()).open(clock.instant());
              audit.enter("application.open", applicationNo, "IN_REVIEW");
            });
  }

  /** Puts a case, its filing and all about it under an account that keeps none of them yet. */
  public void claim(OpenCase open, long accountId) {
    locked(open.id()).keepBy(accountId);
    if (open.filing() != null) {
      filings.claim(open.filing(), accountId);
      Stream.concat(origin(open.filing()).stream(), about(open.filing()))
          .filter(application -> application.accountId() == null)
          .forEach(application -> application.keepBy(accountId));
    }
    audit.enter("application.claim", open.view().applicationNo(), "CLAIMED");
  }

  private Stream<Application> about(FilingNumber filing) {
    return entities
        .createQuery(
            "select a from Application a where a.subject = :filing order by a.id desc",
            Application.class)
        .setParameter("filing", filing)
        .setMaxResults(MOST_LISTED)
        .getResultStream();
  }

  private Optional<Application> origin(FilingNumber filing) {
    return entities
        .createQuery(
            "select a from Application a where a.filingNumber = :filing", Application.class)
        .setParameter("filing", filing)
        .getResultStream()
        .findFirst();
  }

  private Application locked(long id) {
    return entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  private static OpenCase open(Application application) {
    CaseView view = application.view();
    FilingNumber filing = view.filingNo() == null ? null : new FilingNumber(view.filingNo());
    return new OpenCase(
        application.id(),
        view,
        filing,
        application.unitCode(),
        application.accountId(),
        application.form());
  }
}
