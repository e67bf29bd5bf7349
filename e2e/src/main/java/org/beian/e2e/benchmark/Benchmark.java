package org.beian.e2e.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beian.e2e.product.Lighthouse;
import org.beian.e2e.product.MariaDb;
import org.beian.e2e.product.Places;
import org.beian.e2e.product.Product;

/**
 * Measures submissions a second and their latency, beside two limits taken in the same run, then
 * the heap under anonymous visits and the time of a second start. Prints a table and writes {@code
 * e2e/target/benchmark/benchmark.json}.
 */
public final class Benchmark {

  private static final int[] CLIENTS = {1, 16, 64};
  private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("round.seconds", 10));
  private static final Duration WARM_UP =
      Duration.ofSeconds(Integer.getInteger("warmup.seconds", 30));
  private static final Duration VISITS_LIMIT = Duration.ofMinutes(10);
  private static final long NO_LIMIT = Long.MAX_VALUE;
  private static final long VISITS = 100_000;
  private static final int[] REGISTERS =
      Stream.of(System.getProperty("register.sizes").split(","))
          .mapToInt(Integer::parseInt)
          .toArray();
  static final String SMALL_ANSWER = "/api/v1/codes/ip-use-type";
  private static final String[] SHOWN = {"/", "/apply/unit", "/progress"};
  private static final String[] VISITED = {
    "/", "/offices", "/guide", "/progress", "/apply/", "/api/v1/authorities", "/api/v1/guide"
  };

  private final MariaDb database = MariaDb.start("benchmark-database");
  private final Product product = Product.on(database, "benchmark", "-Xms1g", "-Xmx1g");
  private final List<Measure> measures = new ArrayList<>();
  private final ObjectNode report = new ObjectMapper().createObjectNode();

  private Benchmark() {}

  public static void main(String[] arguments) throws Exception {
    Benchmark benchmark = new Benchmark();
    if (List.of(arguments).contains("reports")) {
      benchmark.runReports();
    } else if (List.of(arguments).contains("register")) {
      benchmark.runRegister();
    } else if (List.of(arguments).contains("exports")) {
      benchmark.runExports();
    } else if (List.of(arguments).contains("submissions")) {
      benchmark.runSubmissions();
    } else {
      benchmark.run();
    }
  }

  /** The reports of access providers alone, on a server that has done nothing else. */
  private void runReports() throws Exception {
    report.put("at", Instant.now().toString());
    report.put("processors", Runtime.getRuntime().availableProcessors());
    product.start();
    new ReportLoad(product).run(report);
    product.stop();
    database.kill();
    write();
  }

  /** Questions to registers of several sizes. */
  private void runRegister() throws Exception {
    report.put("at", Instant.now().toString());
    product.start();
    BigRegister register = new BigRegister(product);
    System.out.println(Measure.head());
    for (int size : REGISTERS) {
      register.fillTo(size);
      System.out.printf("%,d filings%n", size);
      RegisterLoad load = new RegisterLoad(product, size);
      load.warmUp(WARM_UP);
      for (Measure measure : load.run(ROUND)) {
        report.withArray("register").add(measure.json().put("filings", size));
      }
    }
    product.stop();
    database.kill();
    write();
  }

  /** A whole register as a file, by a server with little memory. */
  private void runExports() throws Exception {
    report.put("at", Instant.now().toString());
    new ExportLoad(database).run(report);
    database.kill();
    write();
  }

  /** What a submission costs, on a server that does nothing else. */
  private void runSubmissions() throws Exception {
    report.put("at", Instant.now().toString());
    report.put("processors", Runtime.getRuntime().availableProcessors());
    product.start();
    new SubmissionLoad(product, database).run(report);
    product.stop();
    database.kill();
    write();
  }

  private void run() throws Exception {
    report.put("at", Instant.now().toString());
    report.put("processors", Runtime.getRuntime().availableProcessors());
    report.put("firstStartSeconds", secondsOf(product::start));
    Load.run("warm-up", 16, WARM_UP, NO_LIMIT, () -> new ApiSubmission(product.port()));
    Load.run("warm-up", 4, WARM_UP, NO_LIMIT, () -> new PageSubmission(product.port()));
    PlainInsert.createTables(product.jdbc());
    System.out.println(Measure.head());
    for (int clients : CLIENTS) {
      measure("JAX-RS without a database", clients, () -> new Fetch(product.port(), SMALL_ANSWER));
      measure("same rows by plain JDBC", clients, () -> new PlainInsert(product.jdbc()));
      measure("submit through the API", clients, () -> new ApiSubmission(product.port()));
      measure("submit through the pages", clients, () -> new PageSubmission(product.port()));
    }
    visit();
    show();
    new ReportLoad(product).run(report);
    product.stop();
    report.put("secondStartSeconds", secondsOf(product::start));
    System.out.printf("second start: %.1f s%n", report.get("secondStartSeconds").asDouble());
    product.stop();
    database.kill();
    write();
  }

  private void measure(String what, int clients, Work.Maker maker) throws Exception {
    Measure measure = Load.run(what, clients, ROUND, NO_LIMIT, maker);
    System.out.println(measure.line());
    measures.add(measure);
  }

  private void visit() throws Exception {
    double before = Heap.usedMegabytes(product.process());
    Measure visits =
        Load.run(
            "anonymous visits", 16, VISITS_LIMIT, VISITS, () -> new Fetch(product.port(), VISITED));
    double after = Heap.usedMegabytes(product.process());
    System.out.println(visits.line());
    System.out.printf("heap in use: %.1f MB before, %.1f MB after%n", before, after);
    measures.add(visits);
    report.put("heapBeforeVisitsMegabytes", before);
    report.put("heapAfterVisitsMegabytes", after);
  }

  /** Lighthouse's performance, of 100, while nothing else runs. */
  private void show() {
    for (String path : SHOWN) {
      String name = "benchmark" + path.replace('/', '-');
      JsonNode page = new Lighthouse().report(product.uri(path).toString(), name);
      int score = Lighthouse.score(page, "performance");
      System.out.printf("Lighthouse performance of %s: %d%n", path, score);
      report.withObject("/lighthousePerformance").put(path, score);
    }
  }

  private void write() throws Exception {
    measures.forEach(measure -> report.withArray("measures").add(measure.json()));
    Path file = Places.output("benchmark").resolve("benchmark.json");
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), report);
    System.out.println("written: " + file);
  }

  private static double secondsOf(Runnable act) {
    long start = System.nanoTime();
    act.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
