package org.beian.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.filing.application.Application;
import org.beian.filing.application.ApplicationNumber;
import org.beian.filing.application.ApplicationNumbers;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.Applications;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.HandedIn;
import org.beian.filing.application.Purpose;
import org.beian.filing.application.Receipt;
import org.beian.filing.cases.Dossier;
import org.beian.filing.event.EventLog;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingRegister;
import org.beian.filing.registry.NewFiling;
import org.beian.filing.rules.IntakeDecision;
import org.beian.filing.rules.Judge;
import org.beian.filing.rules.Particulars;
import org.beian.filing.rules.Standing;
import org.beian.filing.sampling.FiledCase;
import org.beian.filing.sampling.Lots;

/**
 * One try to answer a form, in one transaction: all of it is stored, or nothing.
 *
 * <p>Locks are taken in this order everywhere: idempotency key, turn of the addresses, materials,
 * serial of the application, serial of the filing, rows of filing, application and queue, audit
 * chain. The first is never waited for, and the judging is done before the serials are taken, so
 * that they are held for a few inserts only.
 */
@ApplicationScoped
class Submission {

  @Inject IdempotencyKeys keys;
  @Inject Judge judge;
  @Inject MaterialStore materials;
  @Inject ApplicationNumbers numbers;
  @Inject FilingRegister register;
  @Inject Applications applications;
  @Inject NewFilings filings;
  @Inject Arrivals arrivals;
  @Inject Amendments amendments;
  @Inject Lots lots;
  @Inject AuditLog audit;
  @Inject EventLog events;
  @Inject Event<Dossier> answered;

  @Transactional(TxType.REQUIRES_NEW)
  Receipt attempt(HandedIn handedIn) {
    return keys.claim(handedIn)
        .map(earlier -> again(earlier, handedIn.purpose()))
        .orElseGet(() -> answer(handedIn));
  }

  /** The answer to a form, if an attempt stored it. */
  @Transactional(TxType.REQUIRES_NEW)
  Optional<Receipt> find(HandedIn handedIn) {
    return Optional.ofNullable(applications.get(handedIn.id()))
        .map(application -> application.view().receipt(handedIn.code()));
  }

  /** The answer that a key got before for the same form and purpose, if it did. */
  @Transactional
  Optional<Receipt> repeated(String json, Purpose purpose, String key) {
    return keys.find(key, json).map(earlier -> again(earlier, purpose));
  }

  /**
   * The answer to a repeat. The same form for something else is none; the application on record
   * tells what it was for, so that only repeats pay for asking.
   */
  private Receipt again(IdempotencyKeys.Earlier earlier, Purpose purpose) {
    Application application = applications.get(earlier.applicationId());
    if (!application.isFor(purpose)) {
      throw new IdempotencyException(IdempotencyException.Reason.OTHER_FORM);
    }
    return application.view().receipt(earlier.code());
  }

  private Receipt answer(HandedIn handedIn) {
    Purpose purpose = handedIn.purpose();
    Standing standing = purpose.isNew() ? null : amendments.standing(purpose);
    IntakeDecision decision = judge.decide(handedIn.form(), handedIn.at(), standing);
    particularsOf(decision).ifPresent(p -> bind(p.newMaterialIds(standing), handedIn.id()));
    ApplicationNumber number = numbers.issue(decision, handedIn.at());
    FilingNumber filed =
        decision instanceof IntakeDecision.Accepted accepted && purpose.isNew()
            ? register.file(filing(accepted.particulars(), handedIn), handedIn.at())
            : null;
    Application application = new Application(handedIn, number, decision, filed);
    Long whose = purpose.accountId();
    if (!purpose.isNew()) {
      whose =
          amendments
              .enact(application, decision, filing -> filing(filing, handedIn), handedIn)
              .keeper(whose);
    }
    applications.addToThread(application, purpose);
    arrivals.arrive(application);
    CaseView view = application.view();
    audit.enter("application.submit", view.applicationNo(), outcome(view));
    events.enter(view.event(whose));
    answered.fire(new Dossier(view, handedIn.form(), application.channel()));
    return view.receipt(handedIn.code());
  }

  /** How it ended; of a case that the machine filed with the lot that was drawn for it. */
  private String outcome(CaseView view) {
    if (view.state() != ApplicationState.FILED) {
      return view.state().name();
    }
    FiledCase filed =
        new FiledCase(
            view.applicationNo(),
            view.filingNo(),
            view.authority(),
            view.kind(),
            view.unitName(),
            view.submittedAt());
    return view.state() + ", " + lots.draw(filed);
  }

  private void bind(List<String> materialIds, long applicationId) {
    if (!materialIds.isEmpty() && !materials.bind(materialIds, applicationId)) {
      throw new ConflictException("Another application took a material");
    }
  }

  private NewFiling filing(Particulars particulars, HandedIn handedIn) {
    return filings.of(particulars, handedIn.purpose().accountId());
  }

  private static Optional<Particulars> particularsOf(IntakeDecision decision) {
    if (decision instanceof IntakeDecision.Accepted accepted) {
      return Optional.of(accepted.particulars());
    }
    return decision instanceof IntakeDecision.ForTheDesk desk
        ? Optional.of(desk.particulars())
        : Optional.empty();
  }
}
