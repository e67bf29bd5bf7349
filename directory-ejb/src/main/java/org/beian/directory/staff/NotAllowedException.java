package org.beian.directory.staff;

import jakarta.ejb.ApplicationException;

/**
 * The caller may not do this; nothing was done. Pages never lead here: somebody forged a request.
 */
@ApplicationException(rollback = true)
public class NotAllowedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotAllowedException(String message) {
    super(message);
  }
}
