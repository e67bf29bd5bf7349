package org.beian.directory.audit;

import jakarta.ejb.Stateless;

/** The audit log: one chained entry in the same transaction as the act it tells of. */
@Stateless
public class AuditLog {

  /**
   * Enters an act.
   *
   * @param act what was done, dotted, such as {@code application.submit}
   * @param subject what it was done to, such as an application number
   * @param outcome how it ended, such as {@code FILED}; never a person's name or number
   */
  public void enter(String act, String subject, String outcome) {
    throw new UnsupportedOperationException();
  }
}
