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
 * @param id the column of {@code walk} that holds the id of the filing
 * @param walked conditions that the index serves, with their parameters
 * @param compared conditions on the rows
 */
record Plan(String walk, String join, String id, List<Condition> walked, List<Condition> compared) {

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
        "filing f FORCE INDEX (" + index + ")", "", "f.id", List.of(walked), new ArrayList<>());
  }

  /** Walks along a table that leads to filings. */
  static Plan through(String table, Condition walked) {
    return new Plan(
        table + " w",
        " STRAIGHT_JOIN filing f ON f.id = w.filing_id",
        "w.filing_id",
        List.of(walked),
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

  /** How far back a number of entries of the index reach: the least id, and how many there are. */
  String reach(int entries) {
    return "SELECT MIN(id), COUNT(*) FROM (SELECT "
        + id
        + " AS id FROM "
        + walk
        + where(walked.stream())
        + " ORDER BY "
        + id
        + " DESC LIMIT "
        + entries
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
    return Stream.concat(walked.stream(), compared.stream())
        .flatMap(condition -> condition.parameters().stream())
        .toList();
  }
}
