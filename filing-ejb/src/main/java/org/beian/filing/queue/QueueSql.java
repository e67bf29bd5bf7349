package org.beian.filing.queue;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.beian.directory.persistence.Columns;
import org.beian.filing.queue.QueueFilter.Holding;

/**
 * A question to the queue in SQL, with its parameters. Each walks along one index in the order of
 * the answer, and what a filter leaves out is left out there.
 */
final class QueueSql {

  static final String COLUMNS =
      "SELECT application_no, authority, track, kind, unit_code, unit_name, attempt, submitted_at,"
          + " warn_at, due_at, claimed_by, claimed_at FROM waiting_case";

  /** With a label the few that have it are looked up, and sorted. */
  private static final String LABELLED =
      " FROM case_label STRAIGHT_JOIN waiting_case ON application_no = case_no";

  /** What is half over is due within that: half a day of office time, over any row of holidays. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(21);

  private static final Pattern NUMBER = Pattern.compile("[A-Z]{4}\\d{10,21}");
  private static final Pattern UNIT = Pattern.compile("[0-9A-Z]{18}");

  private final StringBuilder text = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private QueueSql() {}

  static QueueSql page(QueueFilter filter, String actor, QueuePlace after, int limit, Instant now) {
    QueueSql sql = new QueueSql();
    sql.text.append(from(filter, COLUMNS));
    sql.where(filter, actor, now);
    if (after != null) {
      sql.and(
          "due_at >= ? AND (due_at > ? OR application_no > ?)",
          Columns.utc(after.dueAt()),
          Columns.utc(after.dueAt()),
          after.applicationNo());
    }
    sql.text.append(" ORDER BY due_at, application_no LIMIT ").append(limit);
    return sql;
  }

  static QueueSql count(QueueFilter filter, String actor, Instant now) {
    QueueSql sql = new QueueSql();
    sql.text.append(from(filter, "SELECT COUNT(*) FROM (SELECT 1 FROM waiting_case"));
    sql.where(filter, actor, now);
    sql.text.append(" LIMIT ").append(QueueCounts.LIMIT).append(") AS counted");
    return sql;
  }

  String text() {
    return text.toString();
  }

  void fill(PreparedStatement statement) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
  }

  private static String from(QueueFilter filter, String select) {
    return filter.label().isEmpty() ? select : select.replace(" FROM waiting_case", LABELLED);
  }

  private void where(QueueFilter filter, String actor, Instant now) {
    text.append(" WHERE 1 = 1");
    if (filter.authority() != null) {
      and("authority = ?", filter.authority().value());
    }
    if (filter.track() != null) {
      and("track = ?", filter.track().name());
    }
    if (filter.kind() != null) {
      and("kind = ?", filter.kind().name());
    }
    urgency(filter, now);
    holding(filter.holding(), actor, now);
    find(filter.text().strip());
    if (!filter.label().isEmpty()) {
      and("label = ?", filter.label());
    }
  }

  private void urgency(QueueFilter filter, Instant now) {
    if (filter.urgency() == Urgency.OVERDUE) {
      and("due_at <= ?", Columns.utc(now));
    } else if (filter.urgency() == Urgency.SOON) {
      and(
          "due_at > ? AND due_at <= ? AND warn_at <= ?",
          Columns.utc(now),
          Columns.utc(now.plus(LONGEST_WAIT)),
          Columns.utc(now));
    } else if (filter.urgency() == Urgency.IN_TIME) {
      and("due_at > ? AND warn_at > ?", Columns.utc(now), Columns.utc(now));
    }
  }

  private void holding(Holding holding, String actor, Instant now) {
    Object over = Columns.utc(now.minus(WaitingCase.CLAIM_LIFE));
    if (holding == Holding.MINE) {
      and("claimed_by = ? AND claimed_at > ?", actor, over);
    } else if (holding == Holding.FREE) {
      and("(claimed_by IS NULL OR claimed_at <= ?)", over);
    }
  }

  private void find(String typed) {
    String upper = typed.toUpperCase(Locale.ROOT);
    if (NUMBER.matcher(upper).matches()) {
      and("application_no = ?", upper);
    } else if (UNIT.matcher(upper).matches()) {
      and("unit_code = ?", upper);
    } else if (!typed.isEmpty()) {
      and("unit_name LIKE ?", "%" + typed.replaceAll("[\\\\%_]", "\\\\$0") + "%");
    }
  }

  private void and(String condition, Object... values) {
    text.append(" AND ").append(condition);
    parameters.addAll(List.of(values));
  }
}
