package org.beian.e2e.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.beian.e2e.product.MariaDb;
import org.beian.e2e.product.Places;
import org.beian.e2e.product.Product;

/**
 * A clerk takes a whole register away, in each format: rows a second from the asking until the file
 * can be fetched, and the heap in use after collections meanwhile, with what was allocated in the
 * moment since. The server's whole heap is smaller than what it needs at rest and 300 MB more.
 */
final class ExportLoad {

  private static final int ROWS = Integer.getInteger("export.rows", 1_000_000);
  private static final String HEAP = "448m";
  private static final int PAUSE_MILLIS = 4_000;
  private static final String NEWEST =
      "SELECT id, state, found FROM registry_export ORDER BY id DESC LIMIT 1";

  private final Product product;

  ExportLoad(MariaDb database) {
    product = Product.on(database, "benchmark-export", "-Xms" + HEAP, "-Xmx" + HEAP);
  }

  private record Job(long id, String state, long found) {}

  void run(ObjectNode report) throws Exception {
    product.start();
    new BigRegister(product).fillTo(ROWS);
    String cookie = DeskCookie.of(product);
    export(cookie, "CSV", "?q=" + BigRegister.filingNumber(1));
    double base = Heap.usedMegabytes(product.process());
    System.out.printf("heap: %s in all, %.0f MB in use at rest%n", HEAP, base);
    System.out.printf(
        "%-8s %10s %8s %12s %10s %14s%n",
        "format", "rows", "seconds", "rows/s", "file", "extra heap");
    for (String format : new String[] {"CSV", "XLSX", "ODS"}) {
      Round round = export(cookie, format, "?");
      long size = Files.size(fetch(cookie, round.job()));
      double rate = round.job().found() / round.seconds();
      System.out.printf(
          "%-8s %10d %8.0f %10.0f/s %7d MB %11.0f MB%n",
          format, round.job().found(), round.seconds(), rate, size >> 20, round.peak() - base);
      report
          .withArray("exports")
          .addObject()
          .put("format", format)
          .put("rows", round.job().found())
          .put("rowsPerSecond", rate)
          .put("fileBytes", size)
          .put("extraHeapMegabytes", round.peak() - base);
    }
    product.stop();
  }

  private record Round(Job job, double seconds, double peak) {}

  private Round export(String cookie, String format, String question) throws Exception {
    long start = System.nanoTime();
    try (Wire wire = new Wire(product.port())) {
      DeskCookie.form(wire, "/desk/exports" + question, cookie, "format=" + format);
    }
    double peak = 0;
    Job job = newest();
    while (!job.state().equals("DONE")) {
      if (job.state().equals("FAILED")) {
        throw new IOException("The file was not made:\n" + product.log());
      }
      Thread.sleep(PAUSE_MILLIS);
      peak = Math.max(peak, Heap.usedMegabytes(product.process()));
      job = newest();
    }
    return new Round(job, (System.nanoTime() - start) / 1e9, peak);
  }

  private Job newest() throws SQLException {
    try (Connection connection = product.jdbc();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(NEWEST)) {
      row.next();
      return new Job(row.getLong(1), row.getString(2), row.getLong(3));
    }
  }

  private Path fetch(String cookie, Job job) throws IOException, InterruptedException {
    Path file = Places.output("benchmark").resolve("export");
    Files.deleteIfExists(file);
    HttpRequest request =
        HttpRequest.newBuilder(product.uri("/desk/exports/file?id=" + job.id()))
            .header("Cookie", cookie)
            .build();
    HttpResponse<Path> answer = product.http().send(request, BodyHandlers.ofFile(file));
    if (answer.statusCode() != 200) {
      throw new IOException("Not fetched: " + answer.statusCode());
    }
    return file;
  }
}
