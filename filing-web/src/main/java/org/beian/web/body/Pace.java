package org.beian.web.body;

import java.util.concurrent.TimeUnit;
import org.beian.web.SlowBodyException;

/** A kilobyte a second on the whole, after ten seconds of grace. */
final class Pace {

  private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(10);
  private static final long LEAST_A_SECOND = 1024;

  private Pace() {}

  /**
   * Ends what is too slow.
   *
   * @param came bytes that came
   * @param waited nanoseconds that were waited for them
   */
  static void check(long came, long waited) throws SlowBodyException {
    long due = TimeUnit.NANOSECONDS.toSeconds(waited - GRACE_NANOS) * LEAST_A_SECOND;
    if (waited > GRACE_NANOS && came < due) {
      throw new SlowBodyException();
    }
  }
}
