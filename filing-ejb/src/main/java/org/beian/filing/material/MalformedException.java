package org.beian.filing.material;

/** A file is not laid out as its type demands. */
class MalformedException extends Exception {

  private static final long serialVersionUID = 1L;

  MalformedException(String message) {
    super(message);
  }
}
