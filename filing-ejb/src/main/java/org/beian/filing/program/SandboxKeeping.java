package org.beian.filing.program;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.beian.filing.downstream.job.Shredder;

/** Forgets what was filed and reported in the sandbox after 30 days. */
@Stateless
public class SandboxKeeping {

  private static final Duration LIFE = Duration.ofDays(30);

  @Inject SandboxBook book;
  @Inject Shredder reports;
  @Inject Clock clock;

  /** Does one run. */
  public void run() {
    Instant before = clock.instant().minus(LIFE);
    book.numbersBefore(before).forEach(reports::shred);
    book.removeBefore(before);
  }
}
