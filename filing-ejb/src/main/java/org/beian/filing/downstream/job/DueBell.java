package org.beian.filing.downstream.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/**
 * Rings on this server when a report has become due by it, so that none waits for the next round;
 * other servers find it in their rounds.
 */
@ApplicationScoped
class DueBell {

  private volatile Runnable answer = () -> {};

  /** Who comes when it rings, and must not take long. */
  void answeredBy(Runnable somebody) {
    answer = somebody;
  }

  void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReportDue report) {
    answer.run();
  }
}
