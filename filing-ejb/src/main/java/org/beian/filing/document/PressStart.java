package org.beian.filing.document;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Makes the press ready soon after the start, beside the requests: signing keys are made or read,
 * the type is read, and one paper is printed for nobody. All that takes seconds of a processor,
 * which otherwise the first applicant to fetch a paper would wait for.
 */
@Singleton
@Startup
public class PressStart {

  private static final Logger LOG = System.getLogger(PressStart.class.getName());
  private static final long AFTER_SECONDS = 5;

  @Inject DocumentPress press;
  @Inject Clock clock;
  @Resource ManagedScheduledExecutorService scheduler;

  private ScheduledFuture<?> start;

  @PostConstruct
  void start() {
    start = scheduler.schedule(this::printForNobody, AFTER_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    start.cancel(false);
  }

  /** What goes wrong here goes wrong again, and is told, when a paper is asked for. */
  private void printForNobody() {
    try {
      Paper paper = new PaperComposer("备案", "").squareCode("/verify", List.of("备案")).finish();
      press.pdf(paper, clock.instant());
      press.ofd(paper);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Papers cannot be printed yet", e);
    }
  }
}
