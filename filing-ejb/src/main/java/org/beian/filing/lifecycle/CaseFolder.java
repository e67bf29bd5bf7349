package org.beian.filing.lifecycle;

import java.util.List;
import java.util.Set;
import org.beian.filing.application.CaseView;
import org.beian.filing.progress.Timeline;
import org.beian.filing.registry.Confirmation;
import org.beian.filing.registry.EditionView;
import org.beian.filing.registry.FilingView;

/**
 * All that an applicant may see of a case.
 *
 * @param filing the filing that it led to or is about; null while there is none
 * @param editions of the filing, the first one first
 * @param stage where the re-confirmation stands today, null without a standing filing
 * @param atTheDesk applications about the filing that clerks have not decided yet
 * @param acts what may be done now
 * @param kept whether an account keeps it
 */
public record CaseFolder(
    CaseView application,
    FilingView filing,
    List<EditionView> editions,
    Timeline timeline,
    Confirmation.Stage stage,
    List<CaseView> atTheDesk,
    Set<Act> acts,
    boolean kept) {

  public CaseFolder {
    editions = List.copyOf(editions);
    atTheDesk = List.copyOf(atTheDesk);
    acts = Set.copyOf(acts);
  }

  public boolean may(Act act) {
    return acts.contains(act);
  }
}
