package org.beian.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.beian.filing.application.Application;
import org.beian.filing.application.HandedIn;
import org.beian.filing.application.Purpose;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.registry.FilingKeeping;
import org.beian.filing.registry.FilingView;
import org.beian.filing.registry.NewFiling;
import org.beian.filing.registry.OutdatedException;
import org.beian.filing.rules.IntakeDecision;
import org.beian.filing.rules.Particulars;
import org.beian.filing.rules.Standing;

/** What applications do to filings that are on record already. */
@ApplicationScoped
class Amendments {

  @Inject FilingKeeping filings;

  /**
   * The filing that is to be changed.
   *
   * @throws OutdatedException it was changed since the form was written, or cancelled
   */
  Standing standing(Purpose purpose) {
    return filings
        .find(purpose.filing())
        .filter(filing -> filing.isEffective() && filing.edition() == purpose.edition())
        .map(Amendments::standing)
        .orElseThrow(() -> new OutdatedException(purpose.filing()));
  }

  /** The filing that is to be changed, whatever became of it; null if there is none. */
  @Transactional
  Standing known(Purpose purpose) {
    return filings.find(purpose.filing()).map(Amendments::standing).orElse(null);
  }

  /** Does to the filing what was decided on the application; answers the filing before it. */
  FilingView enact(
      Application application,
      IntakeDecision decision,
      Function<Particulars, NewFiling> reading,
      HandedIn handedIn) {
    Purpose purpose = handedIn.purpose();
    FilingView filing = filings.find(purpose.filing()).orElseThrow();
    boolean moves =
        decision.gist().authority() != null
            && !decision.gist().authority().equals(filing.authority());
    if (moves) {
      application.transfers();
    }
    if (decision instanceof IntakeDecision.Accepted accepted) {
      filings.amend(
          purpose.filing(),
          purpose.edition(),
          reading.apply(accepted.particulars()),
          moves ? ApplicationKind.TRANSFER : ApplicationKind.CHANGE,
          handedIn.at());
    }
    return filing;
  }

  private static Standing standing(FilingView filing) {
    return new Standing(filing.number().value(), filing.form());
  }
}
