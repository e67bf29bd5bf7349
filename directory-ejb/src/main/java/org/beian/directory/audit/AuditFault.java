package org.beian.directory.audit;

/**
 * An entry of the audit log that is not as it was written.
 *
 * @param chain the chain it belongs to
 * @param position its place in the chain, from 1
 */
public record AuditFault(int chain, long position, Kind kind) {

  /** What is wrong. */
  public enum Kind {
    /** The entry, or its place, was changed after it was written. */
    CHANGED,
    /** The entry is not there any more. */
    MISSING
  }
}
