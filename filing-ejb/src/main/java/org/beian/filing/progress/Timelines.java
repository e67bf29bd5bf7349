package org.beian.filing.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.queue.DeskClock;
import org.beian.filing.registry.EditionView;
import org.beian.filing.registry.FilingKeeping;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingView;

/** Tells the story of cases. Needs a running transaction. */
@ApplicationScoped
public class Timelines {

  @Inject FilingKeeping filings;
  @Inject DeskClock deskClock;

  /** The story of a case and of what became of its filing. */
  public Timeline of(CaseView view) {
    FilingNumber number = view.filingNo() == null ? null : new FilingNumber(view.filingNo());
    FilingView filing = Optional.ofNullable(number).flatMap(filings::find).orElse(null);
    List<EditionView> editions = number == null ? List.of() : filings.editions(number);
    return Timeline.of(view, filing, editions, expectedBy(view));
  }

  private Instant expectedBy(CaseView view) {
    return view.state() == ApplicationState.IN_REVIEW && view.authority() != null
        ? deskClock.dueAt(view.authority(), view.submittedAt()).orElse(null)
        : null;
  }
}
