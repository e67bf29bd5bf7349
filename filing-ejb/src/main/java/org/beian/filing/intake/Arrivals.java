package org.beian.filing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.beian.filing.application.Application;
import org.beian.filing.application.CaseView;
import org.beian.filing.queue.WaitingCase;
import org.beian.filing.queue.WaitingCases;

/** Puts applications that a clerk must look at into the queue. */
@ApplicationScoped
class Arrivals {

  @Inject WaitingCases queue;

  /** In the transaction of the caller, after the application was added. */
  void arrive(Application application) {
    CaseView view = application.view();
    if (!application.isWaiting() || view.authority() == null) {
      return;
    }
    Instant warnAt = queue.warnAt(view.authority(), view.submittedAt());
    Instant dueAt = queue.dueAt(view.authority(), view.submittedAt());
    application.isDue(dueAt);
    queue.add(
        new WaitingCase(
            view.applicationNo(),
            view.authority(),
            view.track(),
            view.kind(),
            application.unitCode(),
            view.unitName(),
            view.attempt(),
            view.submittedAt(),
            warnAt,
            dueAt,
            null,
            null));
  }
}
