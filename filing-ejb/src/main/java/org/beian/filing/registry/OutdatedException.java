package org.beian.filing.registry;

import jakarta.ejb.ApplicationException;

/** A change was written from an edition that is no longer the present one, or of a filing ended. */
@ApplicationException(rollback = true)
public class OutdatedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public OutdatedException(FilingNumber number) {
    super("Not the present edition of filing " + number);
  }
}
