package org.beian.directory.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A value that is read often, changes rarely, and is read anew after a while.
 *
 * <p>It is how a change made through one server reaches the others: within {@code life}, without
 * any message between them. One caller reads anew while the others keep the old value; when reading
 * fails the old value goes on being answered, and only a first reading that fails is the caller's
 * trouble.
 *
 * @param <T> an immutable value
 */
public final class Refreshed<T> {

  private static final Logger LOG = Logger.getLogger(Refreshed.class.getName());

  private final Supplier<T> reader;
  private final Duration life;
  private final Clock clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Held<T> held;

  private record Held<T>(T value, Instant until) {}

  public Refreshed(Supplier<T> reader, Duration life, Clock clock) {
    this.reader = reader;
    this.life = life;
    this.clock = clock;
  }

  /** The value, at most {@code life} old unless it cannot be read. */
  public T get() {
    Held<T> present = held;
    if (present == null) {
      return first();
    }
    if (clock.instant().isBefore(present.until()) || !reading.tryLock()) {
      return present.value();
    }
    try {
      return again(present).value();
    } finally {
      reading.unlock();
    }
  }

  /** Has the value read anew at the next question, whoever has to wait for it. */
  public void forget() {
    held = null;
  }

  private T first() {
    reading.lock();
    try {
      Held<T> present = held;
      if (present == null) {
        present = read();
        held = present;
      }
      return present.value();
    } finally {
      reading.unlock();
    }
  }

  private Held<T> again(Held<T> present) {
    Held<T> next;
    try {
      next = read();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Cannot be read anew, the old value stays in use");
      next = new Held<>(present.value(), clock.instant().plus(life));
    }
    held = next;
    return next;
  }

  private Held<T> read() {
    return new Held<>(reader.get(), clock.instant().plus(life));
  }
}
