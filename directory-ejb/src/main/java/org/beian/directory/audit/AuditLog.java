package org.beian.directory.audit;

import jakarta.ejb.Stateless;

/** The audit log: one chained entry in the same transaction as the act it tells of. */
@Stateless
public class AuditLog {

  /**
   * Enters an act of the present caller; must run inside the act's transaction.
   *
   * @param act what was done, dotted, such as {@code application.submit}
   * @param subject what it was done to, such as an application number
   * @param outcome how it ended, such as {@code FILED}; never a person's name or number
   */
  public void enter(String act, String subject, String outcome) {
    throw new UnsupportedOperationException();
  }

  /** Walks along all chains and tells the first entry that was changed or taken away. */
  public AuditReport verify() {
    throw new UnsupportedOperationException();
  }
}
