package org.beian.filing.complaint;

import java.util.List;

/**
 * The answer to somebody who made a complaint: number and code to follow it by, or every fault.
 *
 * @param number null when there are faults, as is the code
 */
public record ComplaintHeard(String number, String code, List<ComplaintFault> faults) {

  public ComplaintHeard {
    faults = List.copyOf(faults);
  }
}
