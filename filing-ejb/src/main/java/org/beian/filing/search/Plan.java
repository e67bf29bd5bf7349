package org.beian.filing.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a question is put to the database: one index is walked along from the newest filing back, and
 * what it does not know is compared with each row.
 *
 * @param walk the table that has the index
 * @param join what leads from there to the filing {@code f}
 * @param joined parameters of the join
 * @param id the column of {@code walk} that holds the id of the filing
 * @param window how many entries of the index a page looks through at most
 * @param walked conditions that the index serves, with their parameters
 * @param compared conditions on the rows
 */
record Plan(
    String walk,
    String join,
    List<String> joined,
    String id,
    int window,
    List<Condition> walked,
    List<Condition> compared) {

  /** So many filings are read and compared for a page. */
  private static final int ROWS = 20_000;

  /** So many entries are looked up in other indexes for a page, where few lead to a filing. */
  private static final int ENTRIES = 100_000;

  private static final String TO_FILING = " STRAIGHT_JOIN filing f ON f.id = w.filing_id";

  private static final String COLUMNS =
      "SELECT f.id, f.number, f.status, f.track, f.authority, f.unit_code, f.unit_name, f.division,"
          + " f.role, f.connected_on, f.filed_at, f.confirm_due FROM ";

  /** A condition with its parameters. */
  record Condition(String sql, List<Object> parameters) {

    static Condition of(String sql, Object... parameters) {
      return new Condition(sql, List.of(parameters));
    }
  }

  /** Walks along an index of the table of filings. */
  static Plan along(String index, Condition... walked) {
    return new Plan(
        "filing f FORCE INDEX (" + index + ")",
        "",
        List.of(),
        "f.id",
        ROWS,
        List.of(walked),
        new ArrayList<>());
  }

  /** Walks along a table that leads to filings. */
  static Plan through(String table, Condition walked) {
    return new Plan(
        table + " w",
        TO_FILING,
        List.of(),
        "w.filing_id",
        ROWS,
        List.of(walked),
        new ArrayList<>());
  }

  /**
   * Walks along the filings with one pair of letters in their names, and reads those that have the
   * others too.
   */
  static Plan throughGrams(String walked, List<String> others) {
    StringBuilder join = new StringBuilder();
    for (int i = 0; i < others.size(); i++) {
      join.append(
          " STRAIGHT_JOIN filing_gram o%1$d ON o%1$d.gram = ? AND o%1$d.filing_id = w.filing_id"
              .formatted(i));
    }
    return new Plan(
        "filing_gram w",
        join.append(TO_FILING).toString(),
        List.copyOf(others),
        "w.filing_id",
        others.isEmpty() ? ROWS : ENTRIES,
        List.of(Condition.of("w.gram = ?", walked)),
        new ArrayList<>());
  }

  void compare(String sql, Object... parameters) {
    compared.add(Condition.of(sql, parameters));
  }

  /**
   * The rows, the newest first; parameters after those of {@link #allParameters}: ids from and
   * before which.
   */
  String rows(int most) {
    return COLUMNS
        + walk
        + join
        + where(Stream.concat(walked.stream(), compared.stream()))
        + " ORDER BY "
        + id
        + " DESC LIMIT "
        + most;
  }

  /** How far back the window reaches: the least id in it, and how many entries it has. */
  String reach() {
    return "SELECT MIN(id), COUNT(*) FROM (SELECT "
        + id
        + " AS id FROM "
        + walk
        + where(walked.stream())
        + " ORDER BY "
        + id
        + " DESC LIMIT "
        + window
        + ") AS walked";
  }

  private String where(Stream<Condition> conditions) {
    StringBuilder where = new StringBuilder(" WHERE ");
    conditions.forEach(condition -> where.append(condition.sql()).append(" AND "));
    return where.append(id).append(" >= ? AND ").append(id).append(" < ?").toString();
  }

  List<Object> walkedParameters() {
    return walked.stream().flatMap(condition -> condition.parameters().stream()).toList();
  }

  List<Object> allParameters() {
    return Stream.concat(
            joined.stream(),
            Stream.concat(walked.stream(), compared.stream())
                .flatMap(condition -> condition.parameters().stream()))
        .toList();
  }
}
