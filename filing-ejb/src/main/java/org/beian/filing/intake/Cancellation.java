package org.beian.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.authority.DecisionPolicy;
import org.beian.filing.application.Application;
import org.beian.filing.application.ApplicationNumbers;
import org.beian.filing.application.Applications;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.HandedIn;
import org.beian.filing.application.Purpose;
import org.beian.filing.application.Receipt;
import org.beian.filing.event.EventLog;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.querycode.QueryCode;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.FilingKeeping;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingView;
import org.beian.filing.rules.Gist;
import org.beian.filing.rules.IntakeDecision;
import org.beian.filing.rules.Judge;
import org.beian.filing.rules.Standing;

/**
 * Ends filings at the wish of their units (注销): an application without a form to fill in. Where the
 * authority decides for itself, it goes to its desk.
 */
@ApplicationScoped
public class Cancellation {

  @Inject Judge judge;
  @Inject IdempotencyKeys keys;
  @Inject ApplicationNumbers numbers;
  @Inject Applications applications;
  @Inject Arrivals arrivals;
  @Inject FilingKeeping filings;
  @Inject AuthorityDirectory authorities;
  @Inject AuditLog audit;
  @Inject EventLog events;
  @Inject RowIds ids;
  @Inject Clock clock;

  /**
   * Ends a filing that stands, in the transaction of the caller.
   *
   * @param accountId the account that asks for it, null without one
   * @param key by which a repeat is known; null for people at a page
   * @throws IdempotencyException the key was used before
   */
  public Receipt cancel(FilingView filing, CancelReason reason, Long accountId, String key) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Purpose purpose =
        new Purpose(ApplicationKind.CANCEL, filing.number(), filing.edition(), null, accountId);
    HandedIn handedIn =
        new HandedIn(
            ids.next(),
            QueryCode.random(),
            filing.form(),
            Json.write(filing.form()),
            key,
            purpose,
            now);
    if (key != null && keys.claim(handedIn, content(filing.number(), reason)).isPresent()) {
      throw new IdempotencyException(IdempotencyException.Reason.STILL_RUNNING);
    }
    IntakeDecision decision = decide(filing, now);
    if (decision instanceof IntakeDecision.Accepted) {
      filings.cancel(filing.number(), reason, now);
    }
    Application application =
        new Application(handedIn, numbers.issue(decision, now), decision, null);
    application.because(reason);
    applications.add(application);
    arrivals.arrive(application);
    CaseView view = application.view();
    events.enter(view.event(filing.keeper(accountId)));
    audit.enter("filing.cancel", filing.number().value(), view.state().name());
    return view.receipt(handedIn.code());
  }

  /**
   * The answer that a key got before for the same, if it did; needs a running transaction.
   *
   * @param key may be null
   * @throws IdempotencyException the key was used for something else
   */
  public Optional<Receipt> repeated(FilingNumber filing, CancelReason reason, String key) {
    return key == null
        ? Optional.empty()
        : keys.find(key, content(filing, reason))
            .map(found -> applications.get(found.applicationId()).view().receipt(found.code()));
  }

  private static String content(FilingNumber filing, CancelReason reason) {
    return "CANCEL " + filing + " " + reason;
  }

  private IntakeDecision decide(FilingView filing, Instant now) {
    Standing standing = new Standing(filing.number().value(), filing.form());
    Gist gist = judge.judge(filing.form(), now, standing).gist();
    Optional<AuthorityView> authority = authorities.find(filing.authority());
    return authority.filter(one -> one.policy() == DecisionPolicy.CLERK).isPresent()
        ? new IntakeDecision.ForTheDesk(
            null,
            gist,
            List.of(
                Finding.of(
                    FindingCode.AUTHORITY_REVIEWS,
                    "/authority",
                    authority.get().nameZh(),
                    authority.get().nameEn())),
            List.of())
        : new IntakeDecision.Accepted(null, gist, List.of());
  }
}
