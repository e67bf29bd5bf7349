package org.beian.e2e.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Places;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Connected;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;

/**
 * Rows a second of access providers' reports, from the first byte sent until the list is in effect,
 * beside {@code LOAD DATA LOCAL INFILE} of the same rows into an empty table of the same make; and
 * the same with an event for each row.
 */
final class ReportLoad {

  private static final int[] SIZES =
      Stream.of(System.getProperty("report.sizes", "100000,1000000").split(",", -1))
          .mapToInt(Integer::parseInt)
          .toArray();
  private static final int WARM_UPS = 5;
  private static final int ROUNDS = 3;
  private static final int LOOK_EVERY_MILLIS = 50;
  private static final int HISTORY_AT_REST = 1_000;

  /** What the report's columns become in the table. */
  private static final String LOAD =
      "LOAD DATA LOCAL INFILE '%s' INTO TABLE plain.downstream_unit CHARACTER SET utf8mb4"
          + " (list_id, cert_no, line_no, source_line, unit_type, name, address, division,"
          + " access_method, ip_ranges, opened_on)";

  private static final String HISTORY =
      "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME ="
          + " 'Innodb_history_list_length'";

  private final Product product;
  private Heap heap;
  private double peak;
  private double left;

  ReportLoad(Product product) {
    this.product = product;
  }

  /**
   * Measures three rounds of each size, the ways in turn, after {@value #WARM_UPS} reports to warm
   * up.
   */
  void run(ObjectNode report) throws Exception {
    try (Heap watched = Heap.of(product.process())) {
      heap = watched;
      measure(report);
    }
  }

  private void measure(ObjectNode report) throws Exception {
    for (int round = 0; round < WARM_UPS; round++) {
      report(SIZES[0], false);
    }
    double before = heap.usedMegabytes();
    System.out.printf(
        "%-28s %10s %14s %14s %7s %16s%n",
        "what", "rows", "report", "LOAD DATA", "ratio", "an event a row");
    for (int size : SIZES) {
      for (int round = 0; round < ROUNDS; round++) {
        double load = load(size);
        double reported = report(size, false);
        double told = report(size, true);
        double ratio = load / reported;
        System.out.printf(
            "%-28s %10d %12.0f/s %12.0f/s %7.2f %14.0f/s%n",
            "report of connected units", size, size / reported, size / load, ratio, size / told);
        report
            .withArray("reports")
            .addObject()
            .put("rows", size)
            .put("reportPerSecond", size / reported)
            .put("reportWithEventsPerSecond", size / told)
            .put("loadDataPerSecond", size / load)
            .put("ratio", ratio);
      }
    }
    double after = heap.usedMegabytes();
    System.out.printf(
        "heap: %.0f MB before, %.0f MB at most, of which a collection left %.0f MB at most,"
            + " %.0f MB in the end%n",
        before, peak, left, after);
    report.put("reportHeapPeakMegabytes", peak);
    report.put("reportHeapLeftMegabytes", left);
    report.put("reportHeapAfterMegabytes", after);
  }

  /**
   * Measures a report, in seconds.
   *
   * @param told whether the filing is an account's, whose programs are told of each row
   */
  private double report(int rows, boolean told) throws Exception {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/connection/connectionRole", "ACCESS");
    Answer receipt = product.api().submit(form);
    String reports = "filings/" + receipt.text("/filingNo") + "/downstream-reports";
    String code = "?code=" + receipt.text("/queryCode");
    if (told) {
      run("UPDATE filing SET account_id = 1 WHERE number = '" + receipt.text("/filingNo") + "'");
    }
    Path file = Places.output("benchmark").resolve("report.csv");
    Files.write(file, Connected.csv(1, rows));
    rest();
    long start = System.nanoTime();
    Answer taken =
        product
            .api()
            .send(
                product
                    .api()
                    .request(reports + code)
                    .header("Content-Type", "text/csv")
                    .POST(BodyPublishers.ofFile(file))
                    .build());
    HttpRequest ask = product.api().request(reports + "/" + taken.text("/id") + code).build();
    Answer answer = product.api().send(ask);
    while (answer.text("/state").matches("CHECKING|APPLYING")) {
      Thread.sleep(LOOK_EVERY_MILLIS);
      peak = Math.max(peak, heap.presentMegabytes());
      left = Math.max(left, heap.leftMegabytes());
      answer = product.api().send(ask);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!answer.text("/state").equals("DONE") || answer.json().at("/added").asInt() != rows) {
      throw new IOException("The report did not take effect: " + answer.text());
    }
    if (told) {
      run("DELETE FROM filing_event");
    }
    return seconds;
  }

  /**
   * Waits until the server and the database have cleared away what was left over before: rows and
   * files that nobody needs, and old versions of rows. Neither way pays for another's.
   */
  private void rest() throws Exception {
    while (number("SELECT COUNT(*) FROM downstream_rubbish") > 0
        || number(HISTORY) > HISTORY_AT_REST) {
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }

  private long number(String sql) throws SQLException {
    try (Connection connection = product.jdbc();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = product.jdbc();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private double load(int rows) throws Exception {
    Path file = Places.output("benchmark").resolve("report.tsv");
    StringBuilder text = new StringBuilder();
    for (int n = 1; n <= rows; n++) {
      text.append(
          "1\t%s\t\t%d\tUSER_UNIT\t库尔勒某某%d公司\t库尔勒市交通路%d号\t652801\t01\t%s\t2026-03-01%n"
              .formatted(CreditCodes.of(n), n + 1, n, n, Forms.address(n)));
    }
    Files.writeString(file, text, StandardCharsets.UTF_8);
    try (Connection connection = product.jdbc();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE IF NOT EXISTS plain");
      statement.execute("DROP TABLE IF EXISTS plain.downstream_unit");
      statement.execute("CREATE TABLE plain.downstream_unit LIKE filing.downstream_unit");
      rest();
      long start = System.nanoTime();
      statement.execute(LOAD.formatted(file));
      double seconds = (System.nanoTime() - start) / 1e9;
      statement.execute("DROP TABLE plain.downstream_unit");
      return seconds;
    }
  }
}
