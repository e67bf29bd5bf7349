package org.beian.directory.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.beian.directory.audit.AuditLine;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.audit.AuditQuery;
import org.beian.directory.audit.AuditReader;
import org.beian.directory.audit.AuditReport;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;

/** Where the audit administrator, and nobody else, reads and checks the audit log. */
@Stateless
@RolesAllowed(StaffRole.Name.AUDIT_ADMINISTRATOR)
public class AuditDesk {

  /** The most entries of a page. */
  public static final int PAGE = 100;

  @Inject StaffScope scope;
  @Inject AuditReader reader;
  @Inject AuditLog audit;

  /**
   * Entries, the newest first.
   *
   * @param after the last entry of the page before, null for the first page
   */
  public List<AuditLine> find(AuditQuery query, AuditLine after) {
    scope.require(StaffRole.AUDIT_ADMINISTRATOR);
    return reader.find(query, after, PAGE);
  }

  /** Enters that the entries of a question are taken away as a file. */
  public void beginExport() {
    scope.require(StaffRole.AUDIT_ADMINISTRATOR);
    audit.enter("audit.export", "audit", "TAKEN");
  }

  /** Walks along all chains; takes some minutes where there are many millions of entries. */
  public AuditReport verify() {
    scope.require(StaffRole.AUDIT_ADMINISTRATOR);
    AuditReport report = audit.verify();
    audit.enter(
        "audit.verify",
        "audit",
        report.isIntact() ? "INTACT" : report.faults().get(0).kind().name());
    return report;
  }

  /** How colleagues know an actor, or the actor as the log names them. */
  public String nameOf(String actor) {
    scope.require(StaffRole.AUDIT_ADMINISTRATOR);
    return scope.nameOf(actor).orElse(actor);
  }
}
