package org.beian.web.desk.records;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.beian.filing.application.ApplicationState;
import org.beian.web.desk.records.StatisticsPage.Row;
import org.beian.web.texts.Texts;

/**
 * The applications of some rows as stacked bars: what Chart.js is told (chartjs.org, 4.4), the same
 * figures as the table beside it.
 */
final class StatisticsChart {

  /** Paint of the states, as {@code site.css} names it: --ok, --bad, --brand-mid, --line-strong. */
  private static final Map<ApplicationState, String> PAINT =
      Map.of(
          ApplicationState.FILED, "#12663c",
          ApplicationState.NOT_ACCEPTED, "#a8201a",
          ApplicationState.IN_REVIEW, "#1f5fbf",
          ApplicationState.WITHDRAWN, "#7c8a9d");

  private static final String TYPEFACE =
      "PingFang SC, Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif";
  private static final int THICKEST = 28;

  private final Texts texts;

  StatisticsChart(Texts texts) {
    this.texts = texts;
  }

  /**
   * A chart as it may stand inside a script.
   *
   * @param lying whether the bars lie, for names that are long
   */
  String of(List<Row> rows, boolean lying) {
    JsonObject chart =
        Json.createObjectBuilder()
            .add("type", "bar")
            .add("data", data(rows))
            .add("options", options(lying))
            .build();
    return chart.toString().replace("<", "\\u003c");
  }

  private JsonObject data(List<Row> rows) {
    JsonArrayBuilder labels = Json.createArrayBuilder();
    rows.forEach(row -> labels.add(row.name()));
    JsonArrayBuilder sets = Json.createArrayBuilder();
    for (ApplicationState state : ApplicationState.values()) {
      JsonArrayBuilder figures = Json.createArrayBuilder();
      rows.forEach(row -> figures.add(row.figures().in(state)));
      sets.add(
          Json.createObjectBuilder()
              .add("label", texts.get("statistics.state." + state))
              .add("data", figures)
              .add("backgroundColor", PAINT.get(state))
              .add("maxBarThickness", THICKEST));
    }
    return Json.createObjectBuilder().add("labels", labels).add("datasets", sets).build();
  }

  private static JsonObject options(boolean lying) {
    JsonObject stacked = Json.createObjectBuilder().add("stacked", true).build();
    JsonObject counted =
        Json.createObjectBuilder(stacked)
            .add("beginAtZero", true)
            .add("ticks", Json.createObjectBuilder().add("precision", 0))
            .build();
    return Json.createObjectBuilder()
        .add("indexAxis", lying ? "y" : "x")
        .add("animation", false)
        .add("maintainAspectRatio", false)
        .add("color", "#18212e")
        .add("font", Json.createObjectBuilder().add("family", TYPEFACE).add("size", 14))
        .add(
            "scales",
            Json.createObjectBuilder()
                .add("x", lying ? counted : stacked)
                .add("y", lying ? stacked : counted))
        .add(
            "plugins",
            Json.createObjectBuilder()
                .add("legend", Json.createObjectBuilder().add("position", "bottom")))
        .build();
  }
}
