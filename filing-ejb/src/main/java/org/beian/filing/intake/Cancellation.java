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
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.FilingKeeping;
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
  @Inject ApplicationNumbers numbers;
  @Inject Applications applications;
  @Inject Arrivals arrivals;
  @Inject FilingKeeping filings;
  @Inject AuthorityDirectory authorities;
  @Inject AuditLog audit;
  @Inject RowIds ids;
  @Inject Clock clock;

  /**
   * Ends a filing that stands, in the transaction of the caller.
   *
   * @param accountId the account that asks for it, null without one
   */
  public Receipt cancel(FilingView filing, CancelReason reason, Long accountId) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Purpose purpose =
        new Purpose(ApplicationKind.CANCEL, filing.number(), filing.edition(), null, accountId);
    HandedIn handedIn =
        new HandedIn(
            ids.next(),
            QueryCode.random(),
            filing.form(),
            Json.write(filing.form()),
            null,
            purpose,
            now);
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
    audit.enter("filing.cancel", filing.number().value(), view.state().name());
    return view.receipt(handedIn.code());
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
