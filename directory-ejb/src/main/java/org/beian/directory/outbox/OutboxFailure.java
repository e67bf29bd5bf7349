package org.beian.directory.outbox;

/** The database did not take or give a mail; the caller's transaction cannot go on. */
public class OutboxFailure extends RuntimeException {

  OutboxFailure(Throwable cause) {
    super("The outbox cannot be used", cause);
  }
}
