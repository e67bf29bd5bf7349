package org.beian.filing.querycode;

import jakarta.ejb.ApplicationException;

/** Too many wrong query codes were tried; nothing is answered until some time has passed. */
@ApplicationException
public class TooManyTriesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long retryAfterSeconds;

  public TooManyTriesException(long retryAfterSeconds) {
    super("Too many wrong query codes");
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** Seconds until the next try is listened to, at least 1. */
  public long retryAfterSeconds() {
    return retryAfterSeconds;
  }
}
