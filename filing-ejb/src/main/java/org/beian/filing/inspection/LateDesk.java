package org.beian.filing.inspection;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.persistence.Sql;

/**
 * Which units of an authority are late: with the yearly re-confirmation of a filing, or when they
 * applied (Order 33, Art. 12: within thirty days of connection).
 */
@Stateless
@RolesAllowed({StaffRole.Name.CLERK, StaffRole.Name.REVIEWER, StaffRole.Name.SUPERVISOR})
public class LateDesk {

  /** The most rows of a page. */
  public static final int PAGE = 50;

  private static final String UNCONFIRMED =
      "SELECT id, number, unit_name, confirm_due FROM filing FORCE INDEX (filing_confirm)"
          + " WHERE authority = ? AND status = 'EFFECTIVE' AND confirm_due < ?"
          + " AND (confirm_due > ? OR (confirm_due = ? AND id > ?))"
          + " ORDER BY confirm_due, id LIMIT "
          + PAGE;
  private static final String LATE =
      "SELECT id, number, unit_name, last_day, days_late FROM application"
          + " FORCE INDEX (application_late)"
          + " WHERE authority = ? AND days_late > 0"
          + " AND (days_late < ? OR (days_late = ? AND id < ?))"
          + " ORDER BY days_late DESC, id DESC LIMIT "
          + PAGE;

  @Inject StaffScope scope;
  @Inject Clock clock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /**
   * Filings that stand and whose re-confirmation is overdue, the longest overdue first.
   *
   * @param authority one that the caller sees; any other is answered as their own
   * @param after the last of the page before, null for the first page
   */
  public List<LateUnit> unconfirmed(AuthorityCode authority, LateUnit after) {
    AuthorityCode seen = seen(authority);
    LocalDate today = LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING);
    LocalDate from = after == null ? LocalDate.EPOCH : after.due();
    return Sql.run(
        entities,
        UNCONFIRMED,
        s -> {
          s.setString(1, seen.value());
          s.setObject(2, today);
          s.setObject(3, from);
          s.setObject(4, from);
          s.setLong(5, after == null ? 0 : after.id());
          return Sql.all(s, row -> unconfirmed(row, today));
        });
  }

  /** Applications handed in too late, the latest first; as {@link #unconfirmed} takes them. */
  public List<LateUnit> lateApplications(AuthorityCode authority, LateUnit after) {
    AuthorityCode seen = seen(authority);
    long days = after == null ? Long.MAX_VALUE : after.daysLate();
    return Sql.run(
        entities,
        LATE,
        s -> {
          s.setString(1, seen.value());
          s.setLong(2, days);
          s.setLong(3, days);
          s.setLong(4, after == null ? Long.MAX_VALUE : after.id());
          return Sql.all(s, LateDesk::late);
        });
  }

  private AuthorityCode seen(AuthorityCode wanted) {
    return scope.require(StaffRole.CLERK, StaffRole.REVIEWER, StaffRole.SUPERVISOR).seen(wanted);
  }

  private static LateUnit unconfirmed(ResultSet row, LocalDate today) throws SQLException {
    LocalDate due = row.getObject(4, LocalDate.class);
    return new LateUnit(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        due,
        ChronoUnit.DAYS.between(due, today));
  }

  private static LateUnit late(ResultSet row) throws SQLException {
    return new LateUnit(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        row.getLong(5));
  }
}
