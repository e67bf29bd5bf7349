package org.beian.directory.audit;

/**
 * A chain up to some entry.
 *
 * @param length how many entries it has
 * @param head the hash of the last of them, in hexadecimal
 */
record AuditChain(int chain, long length, String head) {

  /** A chain before its first entry. */
  static AuditChain empty(int chain) {
    return new AuditChain(chain, 0, AuditEntry.NO_HASH);
  }

  /** The chain with one entry more. */
  AuditChain with(AuditEntry entry) {
    return new AuditChain(chain, length + 1, entry.hash(this));
  }
}
