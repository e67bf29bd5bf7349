package org.beian.e2e.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.beian.e2e.product.MariaDb;
import org.beian.e2e.product.Product;

/**
 * What one submission through the API costs: processor time of server and database, and statements.
 * Unlike a rate, these hardly change with whatever else the machine does.
 */
final class SubmissionLoad {

  private static final int CLIENTS = 16;
  private static final int ROUNDS = 3;
  private static final long WARM_UP = Long.getLong("warmup.submissions", 30_000);
  private static final long ROUND = Long.getLong("round.submissions", 10_000);
  private static final Duration LIMIT = Duration.ofMinutes(10);

  private final Product product;
  private final MariaDb database;

  SubmissionLoad(Product product, MariaDb database) {
    this.product = product;
    this.database = database;
  }

  /** Seconds of processor time, and statements that the database was asked to run, so far. */
  private record Spent(double server, double database, long statements) {}

  /** Measures three rounds, each beside the two limits, after one to warm up. */
  void run(ObjectNode report) throws Exception {
    Load.run("warm-up", CLIENTS, LIMIT, WARM_UP, () -> new ApiSubmission(product.port()));
    PlainInsert.createTables(product.jdbc());
    System.out.println(Measure.head());
    for (int round = 0; round < ROUNDS; round++) {
      round(
          report,
          "JAX-RS without a database",
          () -> new Fetch(product.port(), Benchmark.SMALL_ANSWER));
      round(report, "same rows by plain JDBC", () -> new PlainInsert(product.jdbc()));
      round(report, "submit through the API", () -> new ApiSubmission(product.port()));
    }
  }

  private void round(ObjectNode report, String what, Work.Maker maker) throws Exception {
    Spent before = spent();
    Measure measure = Load.run(what, CLIENTS, LIMIT, ROUND, maker);
    Spent after = spent();
    long count = measure.micros().getTotalCount();
    double server = (after.server() - before.server()) * 1000 / count;
    double mariaDb = (after.database() - before.database()) * 1000 / count;
    double statements = (double) (after.statements() - before.statements()) / count;
    System.out.println(measure.line());
    System.out.printf(
        "  each: %.2f ms of the server, %.2f ms of the database, %.1f statements%n",
        server, mariaDb, statements);
    report
        .withArray("submissions")
        .add(
            measure
                .json()
                .put("serverMillisEach", server)
                .put("databaseMillisEach", mariaDb)
                .put("statementsEach", statements));
  }

  private Spent spent() throws SQLException {
    try (Connection connection = product.jdbc();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Questions'")) {
      row.next();
      List<Double> seconds =
          List.of(product.process(), database.process()).stream().map(SubmissionLoad::cpu).toList();
      return new Spent(seconds.get(0), seconds.get(1), row.getLong(2));
    }
  }

  private static double cpu(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
  }
}
