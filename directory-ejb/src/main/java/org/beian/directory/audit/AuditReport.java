package org.beian.directory.audit;

/**
 * What a walk along the audit chains found.
 *
 * @param entries how many entries were read and found as they were written
 * @param fault the first entry that is not, null when all are
 */
public record AuditReport(long entries, AuditFault fault) {

  public boolean isIntact() {
    return fault == null;
  }
}
