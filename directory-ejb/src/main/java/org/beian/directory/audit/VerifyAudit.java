package org.beian.directory.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.stream.Collectors;

/** The check of the audit log as a command, without the application. */
public final class VerifyAudit {

  private VerifyAudit() {}

  /**
   * Walks along all chains.
   *
   * @param anchors directory of the ends that were kept outside the database
   * @param days how long entries are kept
   * @return what was found: a line that begins with {@code INTACT}, or a line for each broken chain
   *     that begins with {@code CHANGED} or {@code MISSING}, and one that counts them
   */
  public static String run(Connection database, Path anchors, int days, Clock clock)
      throws SQLException {
    AuditReport report =
        new AuditBook(database)
            .verify(AuditAnchors.read(anchors), AuditKeeping.keptSince(days, clock.instant()));
    if (report.isIntact()) {
      return "INTACT: %d entries".formatted(report.entries());
    }
    return report.faults().stream()
        .map(
            fault ->
                "%s: entry %d of chain %d%n"
                    .formatted(fault.kind(), fault.position(), fault.chain()))
        .collect(
            Collectors.joining(
                "",
                "",
                "%d of %d chains are broken, each first where it says; %d entries are as they were"
                    .formatted(report.faults().size(), AuditChains.CHAINS, report.entries())));
  }
}
