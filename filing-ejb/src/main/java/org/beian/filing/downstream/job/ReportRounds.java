package org.beian.filing.downstream.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import org.beian.directory.upkeep.Rounds;
import org.beian.filing.persistence.RowIds;

/**
 * Has reports worked on, on every server: {@value #MOST} at a time, so that the rest of the machine
 * stays with those who file.
 */
@Singleton
@Startup
@DependsOn("directory-ejb.jar#SchemaMigrator")
public class ReportRounds extends Rounds {

  static final int MOST = 2;

  private static final Logger LOG = System.getLogger(ReportRounds.class.getName());
  private static final Duration FIRST_AFTER = Duration.ofSeconds(3);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration RENEW_EVERY = Duration.ofSeconds(5);
  private static final int MOST_BITES = 200;

  @Inject Claims claims;
  @Inject ReportWorker worker;
  @Inject DueBell bell;
  @Inject RowIds ids;
  @Resource ManagedExecutorService executor;

  private final Set<Held> working = ConcurrentHashMap.newKeySet();

  @PostConstruct
  void start() {
    begin(
        FIRST_AFTER,
        PAUSE,
        "Reports of connected organisations wait; they are taken up later",
        this::takeUp);
    begin(
        RENEW_EVERY,
        RENEW_EVERY,
        "Reports under way were not kept; it is tried again later",
        this::renew);
    begin(
        RENEW_EVERY,
        RENEW_EVERY,
        "Reports that are over were not cleared away; it is tried again later",
        this::tidy);
    bell.answeredBy(this::takeUpSoon);
  }

  /** Has what is due taken up now; when nobody can, the next round does. */
  private void takeUpSoon() {
    try {
      executor.execute(this::takeUpNow);
    } catch (RejectedExecutionException full) {
      LOG.log(Level.DEBUG, "The next round takes it up", full);
    }
  }

  private void takeUpNow() {
    try {
      takeUp();
    } catch (RuntimeException e) {
      LOG.log(Level.DEBUG, "The next round takes it up", e);
    }
  }

  private synchronized void takeUp() {
    while (working.size() < MOST) {
      Optional<Held> held = claims.claim(ids.next());
      if (held.isEmpty()) {
        return;
      }
      working.add(held.get());
      try {
        executor.execute(() -> work(held.get()));
      } catch (RejectedExecutionException full) {
        working.remove(held.get());
        giveBack(held.get());
        return;
      }
    }
  }

  private void work(Held held) {
    try {
      worker.work(held);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Report " + held.job().id() + " did not get on", e);
      giveBack(held);
    } finally {
      working.remove(held);
    }
    takeUpNow();
  }

  private void giveBack(Held held) {
    try {
      claims.failed(held);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Its claim runs out by itself", e);
    }
  }

  private void renew() {
    working.forEach(claims::renew);
  }

  private void tidy() {
    for (int bites = 0; bites < MOST_BITES && claims.tidy(); bites++) {
      // The next bite.
    }
    while (claims.expire()) {
      // The next one that was left.
    }
  }
}
