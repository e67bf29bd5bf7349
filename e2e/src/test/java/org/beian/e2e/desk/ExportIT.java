package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.beian.e2e.Books;
import org.beian.e2e.benchmark.BigRegister;
import org.beian.e2e.product.MariaDb;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExportIT {

  private static final String NAME = "=HYPERLINK(\"https://evil.example\",\"库尔勒公司\")";
  private static final int MANY = 100_000;

  @Test
  @DisplayName(
      "CL14: what a search found is taken away in each format and opens, no cell a formula")
  void whatWasFoundOpensInEachFormat() throws Exception {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/unit/unitName", NAME);
    String number = Product.shared().api().submit(form).text("/filingNo");
    try (Clerk clerk = Clerk.signedIn("supervisor.hejing")) {
      List<List<String>> xlsx = readXlsx(takenAway(clerk, number, "xlsx"));
      List<List<String>> ods = readOds(takenAway(clerk, number, "ods"));
      String csv = Files.readString(takenAway(clerk, number, "csv"));

      clerk.visitor.picture("desk-exports");
      clerk.visitor.requireAccessible();
      assertThat(xlsx).hasSize(3);
      assertThat(xlsx.get(0).get(0)).contains("张警官");
      assertThat(xlsx.get(1)).startsWith("备案编号", "状态").endsWith("下次核查");
      assertThat(xlsx.get(2)).startsWith(number, "EFFECTIVE").contains("'" + NAME);
      assertThat(ods.get(0).get(0)).contains("张警官");
      assertThat(ods.subList(1, 3)).isEqualTo(xlsx.subList(1, 3));
      assertThat(csv)
          .startsWith("\uFEFF")
          .contains("张警官", number, ",\"'" + NAME.replace("\"", "\"\"") + "\",");
    }
  }

  @Test
  @DisplayName("CL14: nobody waits for more than five files; the search is kept for later")
  void nobodyWaitsForMoreThanFiveFiles() throws Exception {
    try (Clerk clerk = Clerk.signedIn("supervisor.korla")) {
      Page page = clerk.page;
      takenAway(clerk, "库尔勒", "csv");
      waitForFive();
      try {
        clerk.visitor.open("/desk/registry?q=库尔勒");
        clerk.press("#csv");

        assertThat(page.textContent("#refused")).contains("5个文件");
        clerk.visitor.picture("desk-exports-refused");
        clerk.visitor.requireAccessible();
        page.click("#refused a");
        assertThat(page.inputValue("#q")).isEqualTo("库尔勒");
      } finally {
        run("UPDATE registry_export SET state = 'FAILED' WHERE beat_at > NOW(6) + INTERVAL 1 DAY");
      }
      clerk.press("#csv");
      assertThat(page.locator("#refused").count()).isZero();
    }
  }

  /** The last file asked for five times more, in the hands of servers that give signs for days. */
  private static void waitForFive() throws SQLException {
    long last =
        Long.parseLong(Books.list(Product.shared(), "SELECT MAX(id) FROM registry_export").get(0));
    for (int more = 1; more <= 5; more++) {
      run(
          "INSERT INTO registry_export (id, asked_by, question, format, state, found, percent,"
              + " asked_at, beat_at) SELECT id + %d, asked_by, question, format, 'RUNNING', 0, 0,"
                  .formatted(more)
              + " asked_at, NOW(6) + INTERVAL 2 DAY FROM registry_export WHERE id = "
              + last);
    }
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = Product.shared().jdbc();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Asks for a file, waits for it and fetches it, as its user does. */
  private static Path takenAway(Clerk clerk, String words, String format) {
    clerk.visitor.open("/desk/registry?q=" + words);
    clerk.press("#" + format);
    Page page = clerk.page;
    assertThat(page.url()).contains("/desk/exports");
    Locator made = newest(page);
    assertThat(made.textContent()).containsIgnoringCase(format);
    assertThat(made.locator("progress").count()).isEqualTo(1);
    page.waitForCondition(
        () -> {
          page.reload();
          return made.locator("a").count() == 1;
        });
    assertThat(made.locator("progress").getAttribute("value")).isEqualTo("100");
    Download file = page.waitForDownload(() -> made.locator("a").click());
    assertThat(file.suggestedFilename()).endsWith("." + format);
    return file.path();
  }

  private static Locator newest(Page page) {
    return page.locator("#exports tbody tr").first();
  }

  private static List<List<String>> readXlsx(Path file) throws IOException {
    try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
      List<List<String>> rows = new ArrayList<>();
      for (Row row : book.getFirstSheet().read()) {
        assertThat(row).allMatch(cell -> cell == null || cell.getType() != CellType.FORMULA);
        rows.add(row.stream().map(cell -> cell == null ? "" : cell.getText()).toList());
      }
      return rows;
    }
  }

  private static List<List<String>> readOds(Path file) throws IOException {
    Range all = new SpreadSheet(file.toFile()).getSheet(0).getDataRange();
    assertThat(Arrays.stream(all.getFormulas()).flatMap(Arrays::stream)).containsOnlyNulls();
    return Arrays.stream(all.getValues())
        .map(row -> Arrays.stream(row).map(cell -> cell == null ? "" : cell.toString()).toList())
        .toList();
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  @DisplayName("CL14: a killed server's file is made by the next one, no filing twice")
  void aKilledServersFileIsMadeByTheNextOne() throws Exception {
    MariaDb database = MariaDb.start("export-database");
    Product product = Product.on(database, "export");
    product.start();
    new BigRegister(product).fillTo(MANY);
    try (Clerk clerk = Clerk.signedIn(product, "supervisor.tarim")) {
      clerk.visitor.open("/desk/registry");
      clerk.press("#csv");
      clerk.page.navigate("about:blank");
      while (found(product) == 0) {
        Thread.onSpinWait();
      }
      product.killServer();
      assertThat(found(product)).isBetween(1L, MANY - 1L);
      longAgo(product);
      product.start();

      Page page = clerk.page;
      page.waitForCondition(
          () -> {
            page.navigate("/desk/exports");
            return newest(page).locator("a").count() == 1;
          });
      Download file = page.waitForDownload(() -> newest(page).locator("a").click());
      try (Stream<String> lines = Files.lines(file.path())) {
        List<String> numbers = lines.skip(2).map(line -> line.split(",", 2)[0]).toList();
        assertThat(numbers).hasSize(MANY);
        assertThat(numbers.stream().distinct()).hasSize(MANY);
      }
    } finally {
      product.stop();
      database.kill();
    }
  }

  private static long found(Product product) {
    return Long.parseLong(
        Books.list(product, "SELECT COALESCE(MAX(found), 0) FROM registry_export").get(0));
  }

  /** The next server waits two minutes for a sign of the one before: they are over. */
  private static void longAgo(Product product) throws SQLException {
    try (Connection connection = product.jdbc();
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE registry_export SET beat_at = beat_at - INTERVAL 2 MINUTE");
    }
  }
}
