package org.beian.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.beian.filing.progress.Timeline;

/** What fragments about cases need to know besides the case. */
@Named("life")
@RequestScoped
public class Life {

  @Inject Clock clock;

  /** Whether the time by which the authority was expected to decide has passed. */
  public boolean over(Timeline timeline) {
    return timeline.expectedBy() != null && timeline.expectedBy().isBefore(clock.instant());
  }
}
