package org.beian.filing.intake;

import java.util.List;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.form.Finding;
import org.beian.filing.rules.FilingDeadline;

/**
 * What would be decided on a form if it were handed in now; nothing is stored.
 *
 * @param wouldBe the state the application would get
 */
public record CheckReport(
    ApplicationState wouldBe, FilingDeadline deadline, List<Finding> findings) {

  public CheckReport {
    findings = List.copyOf(findings);
  }
}
