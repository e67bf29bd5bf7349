package org.beian.filing.intake;

/** Another submission came between; trying again gives a decision that knows of it. */
class ConflictException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ConflictException(String message) {
    super(message);
  }
}
