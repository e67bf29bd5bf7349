package org.beian.filing.persistence;

import jakarta.ejb.ApplicationException;

/** An idempotency key cannot be honoured now. */
@ApplicationException(rollback = true)
public class IdempotencyException extends RuntimeException {

  /** Why the key was not honoured. */
  public enum Reason {
    /** The first request with this key has not been answered yet. */
    STILL_RUNNING,
    /** The key was used before with another form. */
    OTHER_FORM,
    /** The key was used before with another material. */
    OTHER_MATERIAL
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public IdempotencyException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
