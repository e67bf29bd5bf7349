package org.beian.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ids of rows: positive, growing with time, given without asking the database.
 *
 * <p>Two servers give the same id only if they drew the same of 1024 lots and count alike within
 * the same millisecond; the primary key then refuses the second, and its submission is tried again.
 */
@ApplicationScoped
public class RowIds {

  private static final long EPOCH = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
  private static final int COUNTER_BITS = 11;
  private static final int LOT_BITS = 10;

  /** Between ids that are drawn together. */
  public static final int STEP = 1 << LOT_BITS;

  private final long lot = new SecureRandom().nextLong(1L << LOT_BITS);
  private final AtomicLong last = new AtomicLong();
  private final Clock clock;

  /** For the container, which makes a stand-in of it. */
  protected RowIds() {
    this(null);
  }

  @Inject
  public RowIds(Clock clock) {
    this.clock = clock;
  }

  /** The least id that can be given at a moment: what came before has a lesser one. */
  public static long firstAt(Instant moment) {
    return Math.max(0, moment.toEpochMilli() - EPOCH) << COUNTER_BITS << LOT_BITS;
  }

  public long next() {
    return next(1);
  }

  /** The first of so many ids, which are {@link #STEP} apart. */
  public long next(int count) {
    long now = Math.max(0, clock.millis() - EPOCH) << COUNTER_BITS;
    long end = last.updateAndGet(before -> Math.max(before + 1, now) + count - 1);
    return (end - count + 1) << LOT_BITS | lot;
  }
}
