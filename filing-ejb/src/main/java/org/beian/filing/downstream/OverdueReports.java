package org.beian.filing.downstream;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.persistence.Columns;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.persistence.Sql;
import org.beian.filing.registry.FilingNumber;

/**
 * Who owes a report of connected organisations. Order 33, Article 12, has access and
 * interconnecting units report, and report changes promptly; the desk takes a month without any
 * report, nil reports included, for overdue.
 */
@Stateless
@RolesAllowed({StaffRole.Name.CLERK, StaffRole.Name.REVIEWER, StaffRole.Name.SUPERVISOR})
public class OverdueReports {

  /** The most rows of a page. */
  public static final int PAGE = 50;

  /** How long after the filing, or after the last report, the next one is due. */
  public static final Period CYCLE = Period.ofMonths(1);

  private static final String LIST =
      "SELECT f.number, f.authority, f.unit_code, f.unit_name, l.reported_at,"
          + " COALESCE(l.reported_at, f.filed_at) AS since FROM filing f LEFT JOIN downstream_list l"
          + " ON l.filing = f.number WHERE f.authority = ? AND f.role IN ('ACCESS',"
          + " 'INTERCONNECTING') AND f.status = 'EFFECTIVE' AND f.track = 'IP' AND f.id > COALESCE("
          + "(SELECT id FROM filing WHERE number = ?), 0) AND COALESCE(l.reported_at, f.filed_at) <"
          + " ? ORDER BY f.id LIMIT ?";

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Inject StaffScope scope;
  @Inject Clock clock;

  /**
   * Providers of an authority whose report is overdue, in the order in which they filed.
   *
   * @param authority one that the caller sees; any other is answered as their own
   * @param after the last one of the page before, null for the first page
   * @throws org.beian.directory.staff.NotAllowedException the caller handles no filings
   */
  public List<OverdueReport> list(AuthorityCode authority, FilingNumber after) {
    AuthorityCode seen =
        scope.require(StaffRole.CLERK, StaffRole.REVIEWER, StaffRole.SUPERVISOR).seen(authority);
    LocalDate today = LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING);
    Instant before = firstInTime(today).atStartOfDay(CalendarService.BEIJING).toInstant();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(LIST)) {
      select.setString(1, seen.value());
      select.setString(2, after == null ? null : after.value());
      select.setObject(3, Columns.utc(before));
      select.setInt(4, PAGE);
      return Sql.all(select, row -> overdue(row, today));
    } catch (SQLException e) {
      throw new PersistenceException(e.getMessage(), e);
    }
  }

  /** The first day from which a month is not over today; months differ in length. */
  private static LocalDate firstInTime(LocalDate today) {
    LocalDate day = today.minus(CYCLE);
    while (day.plus(CYCLE).isBefore(today)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static OverdueReport overdue(ResultSet row, LocalDate today) throws SQLException {
    LocalDateTime last = row.getObject("reported_at", LocalDateTime.class);
    Instant since = Columns.instant(row.getObject("since", LocalDateTime.class));
    LocalDate dueOn = LocalDate.ofInstant(since, CalendarService.BEIJING).plus(CYCLE);
    return new OverdueReport(
        new FilingNumber(row.getString("number")),
        new AuthorityCode(row.getString("authority")),
        row.getString("unit_code"),
        row.getString("unit_name"),
        last == null ? null : Columns.instant(last),
        dueOn,
        ChronoUnit.DAYS.between(dueOn, today));
  }
}
