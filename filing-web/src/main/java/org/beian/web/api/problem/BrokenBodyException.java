package org.beian.web.api.problem;

import java.io.IOException;

/** A body that is packed is cut short or damaged. */
public class BrokenBodyException extends IOException {

  private static final long serialVersionUID = 1L;

  public BrokenBodyException(IOException cause) {
    super("The body cannot be unpacked", cause);
  }
}
