package org.beian.filing.statistics;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.Sql;
import org.beian.filing.registry.FilingStatus;

/** Counts rows of the database; needs a running transaction. */
@ApplicationScoped
class Counting {

  /** A year has many rows: the driver reads so many of them at once. */
  private static final int ROWS_AT_ONCE = 1_000;

  private static final String SPAN = " >= ? AND %s < ? AND (? IS NULL OR authority = ?)";
  private static final String IN_SPAN = " WHERE submitted_at" + SPAN.formatted("submitted_at");
  private static final String APPLICATIONS =
      "SELECT authority, state, kind, days_late, COUNT(*) FROM application"
          + IN_SPAN
          + " GROUP BY authority, state, kind, days_late";
  private static final String FILINGS =
      "SELECT authority, track, role, status, COUNT(*) FROM filing WHERE filed_at"
          + SPAN.formatted("filed_at")
          + " GROUP BY authority, track, role, status";
  private static final String AT_ONCE =
      "SELECT authority, COUNT(*) FROM application"
          + IN_SPAN
          + " AND decided_at = submitted_at GROUP BY authority";
  private static final String LATER =
      "SELECT authority, submitted_at, decided_at FROM application"
          + IN_SPAN
          + " AND decided_at > submitted_at AND state IN ('FILED', 'NOT_ACCEPTED')";
  private static final String FINDINGS =
      "SELECT authority, findings FROM application" + IN_SPAN + " AND state = 'NOT_ACCEPTED'";

  @Inject OfficeMinutes office;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Where a row is counted: with its authority, with its month, and with all. */
  private static final class Sheet {

    private final Figures all = new Figures();
    private final Map<AuthorityCode, Figures> byAuthority = new HashMap<>();
    private final SortedMap<YearMonth, Figures> byMonth = new TreeMap<>();
    private Figures month;

    void begin(YearMonth next) {
      month = new Figures();
      byMonth.put(next, month);
    }

    void enter(AuthorityCode authority, Consumer<Figures> count) {
      count.accept(all);
      count.accept(month);
      if (authority != null) {
        count.accept(byAuthority.computeIfAbsent(authority, code -> new Figures()));
      }
    }
  }

  /** What is made of a row. */
  private interface Row {
    void read(ResultSet row, AuthorityCode authority) throws SQLException;
  }

  /**
   * Counts a period.
   *
   * @param only an authority, or null for all
   */
  Statistics count(Period period, AuthorityCode only) {
    Sheet sheet = new Sheet();
    for (Period month : period.byMonth()) {
      sheet.begin(YearMonth.from(month.from()));
      applications(sheet, month, only);
      filings(sheet, month, only);
      times(sheet, month, only);
      reasons(sheet, month, only);
    }
    return new Statistics(period, sheet.all, sheet.byAuthority, sheet.byMonth);
  }

  private void applications(Sheet sheet, Period period, AuthorityCode only) {
    each(
        APPLICATIONS,
        period,
        only,
        (row, authority) -> {
          ApplicationState state = ApplicationState.valueOf(row.getString(2));
          ApplicationKind kind = ApplicationKind.valueOf(row.getString(3));
          Long late = row.getObject(4) == null ? null : row.getLong(4);
          long count = row.getLong(5);
          sheet.enter(authority, figures -> figures.applications(state, kind, late, count));
        });
  }

  private void filings(Sheet sheet, Period period, AuthorityCode only) {
    each(
        FILINGS,
        period,
        only,
        (row, authority) -> {
          FilingTrack track = FilingTrack.valueOf(row.getString(2));
          ConnectionRole role = ConnectionRole.valueOf(row.getString(3));
          FilingStatus status = FilingStatus.valueOf(row.getString(4));
          long count = row.getLong(5);
          sheet.enter(authority, figures -> figures.filings(track, role, status, count));
        });
  }

  private void times(Sheet sheet, Period period, AuthorityCode only) {
    each(
        AT_ONCE,
        period,
        only,
        (row, authority) -> {
          long count = row.getLong(2);
          sheet.enter(authority, figures -> figures.decided(0, count));
        });
    each(
        LATER,
        period,
        only,
        (row, authority) -> {
          long minutes = office.between(authority, instant(row, 2), instant(row, 3));
          sheet.enter(authority, figures -> figures.decided(minutes, 1));
        });
  }

  private void reasons(Sheet sheet, Period period, AuthorityCode only) {
    each(
        FINDINGS,
        period,
        only,
        (row, authority) ->
            Json.read(row.getString(2), new TypeReference<List<Finding>>() {}).stream()
                .map(Finding::code)
                .filter(code -> code.weight() == FindingCode.Weight.REFUSAL)
                .distinct()
                .forEach(code -> sheet.enter(authority, figures -> figures.reason(code, 1))));
  }

  private void each(String sql, Period period, AuthorityCode only, Row reading) {
    Sql.run(
        entities,
        sql,
        s -> {
          String authority = only == null ? null : only.value();
          s.setObject(1, Columns.utc(period.start()));
          s.setObject(2, Columns.utc(period.end()));
          s.setString(3, authority);
          s.setString(4, authority);
          s.setFetchSize(ROWS_AT_ONCE);
          try (ResultSet row = s.executeQuery()) {
            while (row.next()) {
              String code = row.getString(1);
              reading.read(row, code == null ? null : new AuthorityCode(code));
            }
          }
          return null;
        });
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return Columns.instant(row.getObject(column, LocalDateTime.class));
  }
}
