package org.beian.server;

/** The server cannot start; the message is one line that tells the operator what to do. */
class StartException extends Exception {

  private static final long serialVersionUID = 1L;

  StartException(String message) {
    super(message);
  }

  StartException(String message, Throwable cause) {
    super(message, cause);
  }
}
