package org.beian.filing.downstream;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.beian.filing.cases.CaseKey;
import org.beian.filing.cases.Cases;
import org.beian.filing.cases.OpenCase;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.registry.FilingKeeping;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingView;

/** Finds out who is calling, and for which filing. */
@Stateless
public class ReportAccess {

  @Inject Cases cases;
  @Inject FilingKeeping filings;

  /**
   * Whoever holds the filing's number and query code, or a member of the account that keeps it.
   *
   * @throws org.beian.filing.querycode.TooManyTriesException after ten wrong tries at the number,
   *     or too many from the address
   */
  public Optional<Reporter> open(CaseKey key) {
    return cases.open(key).map(OpenCase::filing).flatMap(this::of);
  }

  /** Whoever was found to act for a filing by other means. */
  public Optional<Reporter> of(FilingNumber filing) {
    return filings.find(filing).map(ReportAccess::reporter);
  }

  /** Every unit that connects others owes reports, whatever role its form names. */
  private static Reporter reporter(FilingView filing) {
    return new Reporter(
        filing.number(),
        filing.unitName(),
        filing.isEffective() && filing.track() == FilingTrack.IP);
  }
}
