package org.beian.web.desk.records;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.sheet.Csv;
import org.beian.filing.statistics.Figures;
import org.beian.filing.statistics.Statistics;
import org.beian.web.desk.AuthorityNames;

/**
 * Figures as a table: a row for each authority and each month with figures, and one of all. Times
 * to decide are in working minutes; columns called as the states, kinds, tracks and roles are.
 */
final class StatisticsTable {

  private static final Map<String, ToLongFunction<Figures>> COLUMNS = columns();

  private final Statistics statistics;
  private final List<Row> rows = new ArrayList<>();

  private record Row(String of, String name, Figures figures) {}

  StatisticsTable(Statistics statistics, AuthorityNames names) {
    this.statistics = statistics;
    for (AuthorityView authority : names.getSeen()) {
      if (statistics.byAuthority().containsKey(authority.code())) {
        Figures figures = statistics.of(authority.code());
        rows.add(new Row("authority", names.of(authority.code()), figures));
      }
    }
    statistics
        .byMonth()
        .forEach((month, figures) -> rows.add(new Row("month", month.toString(), figures)));
    rows.add(new Row("all", "*", statistics.all()));
  }

  private static Map<String, ToLongFunction<Figures>> columns() {
    Map<String, ToLongFunction<Figures>> columns = new LinkedHashMap<>();
    columns.put("submitted", Figures::submitted);
    for (ApplicationState state : ApplicationState.values()) {
      columns.put(name(state), figures -> figures.in(state));
    }
    for (ApplicationKind kind : ApplicationKind.values()) {
      columns.put(name(kind), figures -> figures.of(kind));
    }
    columns.put("on_time", Figures::onTime);
    columns.put("late", Figures::late);
    columns.put("on_time_percent", Figures::onTimePercent);
    columns.put("decided", Figures::decided);
    columns.put("median_minutes", Figures::medianMinutes);
    columns.put("p90_minutes", Figures::p90Minutes);
    columns.put("new_filings", Figures::filed);
    for (FilingTrack track : FilingTrack.values()) {
      columns.put(name(track), figures -> figures.of(track));
    }
    for (ConnectionRole role : ConnectionRole.values()) {
      columns.put(name(role), figures -> figures.of(role));
    }
    return columns;
  }

  private static String name(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  String csv() {
    StringBuilder csv = new StringBuilder(Csv.BEGINNING);
    csv.append(line(Stream.of("of", "name", "from", "to"), COLUMNS.keySet().stream()));
    for (Row row : rows) {
      csv.append(
          line(
              Stream.of(row.of, row.name, from(), to()),
              COLUMNS.values().stream().map(one -> Long.toString(one.applyAsLong(row.figures)))));
    }
    return csv.toString();
  }

  private static String line(Stream<String> heads, Stream<String> cells) {
    return Csv.line(Stream.concat(heads, cells).toArray(String[]::new));
  }

  String json() {
    JsonArrayBuilder list = Json.createArrayBuilder();
    for (Row row : rows) {
      JsonObjectBuilder one = Json.createObjectBuilder().add("of", row.of).add("name", row.name);
      COLUMNS.forEach((name, figure) -> one.add(name, figure.applyAsLong(row.figures)));
      list.add(one);
    }
    return Json.createObjectBuilder()
        .add("from", from())
        .add("to", to())
        .add("rows", list)
        .build()
        .toString();
  }

  private String from() {
    return statistics.period().from().toString();
  }

  private String to() {
    return statistics.period().to().toString();
  }
}
