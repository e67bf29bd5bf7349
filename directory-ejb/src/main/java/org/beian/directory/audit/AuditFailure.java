package org.beian.directory.audit;

import jakarta.ejb.EJBException;
import java.sql.SQLException;

/** The audit log cannot be written or read; the act it tells of must not stand either. */
class AuditFailure extends EJBException {

  private static final long serialVersionUID = 1L;

  AuditFailure(SQLException cause) {
    super("The audit log cannot be written or read", cause);
  }
}
