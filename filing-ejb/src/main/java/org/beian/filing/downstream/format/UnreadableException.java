package org.beian.filing.downstream.format;

import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.RowFault;

/** A file that cannot be read on: nothing of it can be used. */
public class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient RowFault fault;

  public UnreadableException(int line, FaultCode code, String argument) {
    super(code.name(), null, false, false);
    this.fault = RowFault.of(line, null, code, argument);
  }

  public RowFault fault() {
    return fault;
  }
}
