package org.beian.directory.audit;

import java.util.List;

/**
 * What a walk along the audit chains found.
 *
 * @param entries how many entries were read and found as they were written
 * @param faults the first entry of each chain that is not; what follows it there says no more
 */
public record AuditReport(long entries, List<AuditFault> faults) {

  public AuditReport {
    faults = List.copyOf(faults);
  }

  static AuditReport intact(long entries) {
    return new AuditReport(entries, List.of());
  }

  static AuditReport broken(long entries, AuditFault fault) {
    return new AuditReport(entries, List.of(fault));
  }

  public boolean isIntact() {
    return faults.isEmpty();
  }
}
