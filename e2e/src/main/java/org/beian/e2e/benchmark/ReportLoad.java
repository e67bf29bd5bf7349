package org.beian.e2e.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
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
  private static final int ROUNDS = 3;

  /** What the report's columns become in the table. */
  private static final String LOAD =
      "LOAD DATA LOCAL INFILE '%s' INTO TABLE plain.downstream_unit CHARACTER SET utf8mb4"
          + " (list_id, cert_no, line_no, source_line, unit_type, name, address, division,"
          + " access_method, ip_ranges, opened_on)";

  private final Product product;

  ReportLoad(Product product) {
    this.product = product;
  }

  /** Measures three rounds of each size, the two ways in turn, after one to warm up. */
  void run(ObjectNode report) throws Exception {
    report(SIZES[0], false);
    double before = Heap.usedMegabytes(product.process());
    double peak = before;
    System.out.printf(
        "%-28s %10s %14s %14s %7s %16s%n",
        "what", "rows", "report", "LOAD DATA", "ratio", "an event a row");
    for (int size : SIZES) {
      for (int round = 0; round < ROUNDS; round++) {
        double load = load(size);
        Round reported = report(size, false);
        Round told = report(size, true);
        peak = Math.max(peak, Math.max(reported.peakMegabytes(), told.peakMegabytes()));
        double ratio = load / reported.seconds();
        System.out.printf(
            "%-28s %10d %12.0f/s %12.0f/s %7.2f %14.0f/s%n",
            "report of connected units",
            size,
            size / reported.seconds(),
            size / load,
            ratio,
            size / told.seconds());
        report
            .withArray("reports")
            .addObject()
            .put("rows", size)
            .put("reportPerSecond", size / reported.seconds())
            .put("reportWithEventsPerSecond", size / told.seconds())
            .put("loadDataPerSecond", size / load)
            .put("ratio", ratio);
      }
    }
    double after = Heap.usedMegabytes(product.process());
    System.out.printf(
        "heap: %.0f MB before, %.0f MB at most, %.0f MB after a collection%n", before, peak, after);
    report.put("reportHeapPeakMegabytes", peak);
    report.put("reportHeapAfterMegabytes", after);
  }

  private record Round(double seconds, double peakMegabytes) {}

  /**
   * Measures a report.
   *
   * @param told whether the filing is an account's, whose programs are told of each row
   */
  private Round report(int rows, boolean told) throws Exception {
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
    double peak = 0;
    HttpRequest ask = product.api().request(reports + "/" + taken.text("/id") + code).build();
    Answer answer = product.api().send(ask);
    while (answer.text("/state").matches("CHECKING|APPLYING")) {
      Thread.sleep(500);
      peak = Math.max(peak, Heap.presentMegabytes(product.process()));
      answer = product.api().send(ask);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (!answer.text("/state").equals("DONE") || answer.json().at("/added").asInt() != rows) {
      throw new IOException("The report did not take effect: " + answer.text());
    }
    if (told) {
      run("DELETE FROM filing_event");
    }
    return new Round(seconds, peak);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = product.jdbc();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private double load(int rows) throws IOException, SQLException {
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
      long start = System.nanoTime();
      statement.execute(LOAD.formatted(file));
      double seconds = (System.nanoTime() - start) / 1e9;
      statement.execute("DROP TABLE plain.downstream_unit");
      return seconds;
    }
  }
}
