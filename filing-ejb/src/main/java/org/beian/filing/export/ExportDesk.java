package org.beian.filing.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.search.SearchQuery;

/**
 * Where reviewers and supervisors ask for files of what a search finds, and fetch their own. No
 * file names a person; each carries who took it, and the audit log has every asking and fetching.
 */
@Stateless
@RolesAllowed({StaffRole.Name.REVIEWER, StaffRole.Name.SUPERVISOR})
public class ExportDesk {

  /** Files that one person may wait for at a time: servers make them one after another. */
  public static final int MOST_UNDER_WAY = 5;

  @Inject StaffScope scope;
  @Inject Exports exports;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Asks for a file of filings that the caller may see.
   *
   * @return false if the caller waits for as many as may be: none is added
   */
  public boolean begin(SearchQuery query, ExportFormat format) {
    StaffMember staff = scope.require(StaffRole.REVIEWER, StaffRole.SUPERVISOR);
    if (exports.underWay(staff) >= MOST_UNDER_WAY) {
      return false;
    }
    SearchQuery allowed = staff.seesAll() ? query : query.of(staff.authority());
    long id =
        exports.add(staff.actor(), allowed, format, clock.instant().truncatedTo(ChronoUnit.MICROS));
    audit.enter("registry.export", Long.toString(id), format.name());
    return true;
  }

  /** The files that the caller asked for within a day, the newest first. */
  public List<ExportJob> mine() {
    return exports.of(scope.require(StaffRole.REVIEWER, StaffRole.SUPERVISOR).actor());
  }

  /** A file of the caller that is done; enters that it was fetched. */
  public Optional<ExportJob> fetch(long id) {
    StaffMember staff = scope.require(StaffRole.REVIEWER, StaffRole.SUPERVISOR);
    Optional<ExportJob> job = exports.find(id, staff.actor()).filter(ExportJob::isDone);
    job.ifPresent(one -> audit.enter("registry.export.fetch", Long.toString(id), "FETCHED"));
    return job;
  }

  /** A part of a file of the caller, from 0; empty after the last. */
  public Optional<byte[]> part(long id, int position) {
    StaffMember staff = scope.require(StaffRole.REVIEWER, StaffRole.SUPERVISOR);
    return exports.find(id, staff.actor()).flatMap(job -> exports.part(job.id(), position));
  }
}
