package org.beian.directory.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;

/** The check of the audit log as a command, without the application. */
public final class VerifyAudit {

  private VerifyAudit() {}

  /**
   * Walks along all chains.
   *
   * @param anchors directory of the ends that were kept outside the database
   * @param days how long entries are kept
   * @return what was found, in a line that begins with {@code INTACT}, {@code CHANGED} or {@code
   *     MISSING}
   */
  public static String run(Connection database, Path anchors, int days, Clock clock)
      throws SQLException {
    AuditReport report =
        new AuditBook(database)
            .verify(AuditAnchors.read(anchors), AuditKeeping.keptSince(days, clock.instant()));
    AuditFault fault = report.fault();
    return fault == null
        ? "INTACT: %d entries".formatted(report.entries())
        : "%s: entry %d of chain %d; %d entries before it are as they were"
            .formatted(fault.kind(), fault.position(), fault.chain(), report.entries());
  }
}
