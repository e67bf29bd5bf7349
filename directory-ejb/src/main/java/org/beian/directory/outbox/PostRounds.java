package org.beian.directory.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.beian.directory.upkeep.Rounds;

/**
 * Has the {@link Postman} go round every second, on every server.
 *
 * <p>A round is bounded, so that a pile of mail leaves the machine to those who file: one server
 * sends {@value #MOST} mails without and {@value #MOST_BULKY} with files a second. Files take a
 * processor to make: after them, the post rests {@value #REST} times as long as they took before it
 * makes others. So they get a tenth of one processor at most, and less the busier the machine is.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
public class PostRounds extends Rounds {

  static final int MOST = 50;
  static final int MOST_BULKY = 2;
  static final int REST = 9;

  /** The longest rest: a mail server that hangs must not hold up the post for long. */
  private static final long LONGEST_REST = TimeUnit.MINUTES.toNanos(1);

  private static final Duration FIRST_AFTER = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final Duration FORGET_EVERY = Duration.ofMinutes(10);

  @Inject Postman postman;
  @Inject MailQueue queue;

  private long restUntil = System.nanoTime();

  @PostConstruct
  void start() {
    begin(
        FIRST_AFTER,
        PAUSE,
        "A round of the post did not finish; the next one follows",
        this::round);
    begin(
        FORGET_EVERY,
        FORGET_EVERY,
        "Sent mails were not forgotten; it is tried again later",
        queue::forget);
  }

  private void round() {
    postman.deliver(false, MOST);
    long begun = System.nanoTime();
    if (begun - restUntil >= 0) {
      postman.deliver(true, MOST_BULKY);
      long end = System.nanoTime();
      restUntil = end + Math.min(REST * (end - begun), LONGEST_REST);
    }
  }
}
