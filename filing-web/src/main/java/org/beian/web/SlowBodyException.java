package org.beian.web;

import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The body of a request comes too slowly. */
public class SlowBodyException extends SocketTimeoutException {

  private static final long serialVersionUID = 1L;

  public SlowBodyException() {
    super("The body comes too slowly");
  }

  /** Whether a fault comes of a body that came too slowly, or stopped coming. */
  public static boolean isCauseOf(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(
            cause -> cause instanceof SocketTimeoutException || cause instanceof TimeoutException);
  }
}
