package org.beian.filing.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.persistence.Columns;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingStatus;

/**
 * Answers questions to the register of filings, page by page, the newest first; who may ask is
 * decided by whoever asks for somebody. Every method needs a running transaction.
 *
 * <p>No page costs more than a window of the index ({@link Plan#window}), however many filings
 * there are and however few of them are wanted: a page that has looked through so many entries
 * ends, and says where the next one goes on.
 */
@ApplicationScoped
public class RegistrySearch {

  /** An id is drawn when its filing is stored, a moment after or before the time it is filed at. */
  private static final int SLACK_DAYS = 1;

  @Inject Planner planner;
  @Inject Clock clock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Ids in time: from one, before another. */
  private record Span(long from, long before) {}

  /**
   * One page of answers.
   *
   * @param before where the page before said that this one begins; null for the first
   * @param most how many rows at most
   */
  public SearchPage find(SearchQuery query, Long before, int most) {
    Optional<Plan> plan = planner.plan(query);
    Span whole = span(query);
    long end = before == null ? whole.before() : Math.min(before, whole.before());
    return plan.filter(any -> whole.from() < end)
        .map(chosen -> page(chosen, whole, end, most))
        .orElseGet(() -> new SearchPage(List.of(), null, 1));
  }

  private SearchPage page(Plan plan, Span whole, long end, int most) {
    long reach = plan.compared().isEmpty() ? whole.from() : reach(plan, whole.from(), end);
    List<FoundFiling> found = new ArrayList<>(rows(plan, reach, end, most + 1));
    Long next = null;
    if (found.size() > most) {
      found.remove(most);
      next = found.get(most - 1).id();
    } else if (reach > whole.from()) {
      next = reach;
    }
    return new SearchPage(found, next, next == null ? 1 : position(whole, next));
  }

  /** The id of the last entry that the page may look at, or the first of the span. */
  private long reach(Plan plan, long from, long before) {
    return Sql.run(
        entities,
        plan.reach(),
        s -> {
          int next = Planner.bind(s, plan.walkedParameters());
          s.setLong(next, from);
          s.setLong(next + 1, before);
          return Sql.first(s, row -> row.getInt(2) < plan.window() ? from : row.getLong(1))
              .orElseThrow();
        });
  }

  private List<FoundFiling> rows(Plan plan, long from, long before, int most) {
    return Sql.run(
        entities,
        plan.rows(most),
        s -> {
          int next = Planner.bind(s, plan.allParameters());
          s.setLong(next, from);
          s.setLong(next + 1, before);
          return Sql.all(s, RegistrySearch::row);
        });
  }

  private Span span(SearchQuery query) {
    LocalDate from = query.filedFrom();
    LocalDate to = query.filedTo();
    return new Span(
        from == null ? 0 : RowIds.firstAt(startOf(from.minusDays(SLACK_DAYS))),
        to == null ? Long.MAX_VALUE : RowIds.firstAt(startOf(to.plusDays(1 + SLACK_DAYS))));
  }

  private double position(Span whole, long id) {
    double last = Math.min(whole.before(), RowIds.firstAt(clock.instant()));
    return Math.max(0, Math.min(1, (last - id) / Math.max(1, last - whole.from())));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(CalendarService.BEIJING).toInstant();
  }

  private static FoundFiling row(ResultSet row) throws SQLException {
    return new FoundFiling(
        row.getLong("id"),
        new FilingNumber(row.getString("number")),
        FilingStatus.valueOf(row.getString("status")),
        FilingTrack.valueOf(row.getString("track")),
        new AuthorityCode(row.getString("authority")),
        row.getString("unit_code"),
        row.getString("unit_name"),
        row.getString("division"),
        ConnectionRole.valueOf(row.getString("role")),
        row.getObject("connected_on", LocalDate.class),
        Columns.instant(row.getObject("filed_at", LocalDateTime.class)),
        row.getObject("confirm_due", LocalDate.class));
  }
}
