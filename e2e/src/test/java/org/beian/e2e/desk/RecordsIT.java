package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.beian.e2e.Books;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.notice.Papers;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordsIT {

  private static final Product PRODUCT = Product.shared();

  @Test
  @DisplayName("SE6: a dump of the database tells no number of a person")
  void aDumpTellsNoNumberOfAPerson() throws SQLException {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/securityOfficer/mobile", "13899991234");
    Forms.set(form, "/securityOfficer/email", "sealed.officer@example.cn");
    Answer filed = PRODUCT.api().submit(form);
    assertThat(filed.status()).isEqualTo(201);
    List<String> secrets =
        List.of(
            "13899991234",
            "sealed.officer@example.cn",
            form.at("/securityOfficer/idNo").asText(),
            form.at("/unit/legalRepresentative/idNo").asText(),
            form.at("/unit/legalRepresentative/mobile").asText());

    int rows = 0;
    for (String table : Books.list(PRODUCT, "SHOW TABLES")) {
      for (String row : rows(table)) {
        rows++;
        assertThat(secrets).as("in a row of " + table).noneMatch(row::contains);
      }
    }
    assertThat(rows).isGreaterThan(100);
    assertThat(Books.list(PRODUCT, "SELECT LEFT(form, 6) FROM application")).contains("sm4:1:");
  }

  private static List<String> rows(String table) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = PRODUCT.jdbc();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM " + table)) {
      while (row.next()) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
          Object value = row.getObject(i);
          all.append(
                  value instanceof byte[] bytes
                      ? new String(bytes, StandardCharsets.UTF_8)
                      : String.valueOf(value))
              .append('\n');
        }
        rows.add(all.toString());
      }
    }
    return rows;
  }

  @Test
  @DisplayName("CL13, CL15: the register is searched by what is known, and its figures agree")
  void theRegisterIsSearchedAndCounted() {
    ObjectNode form = Forms.ip();
    String number = PRODUCT.api().submit(form).text("/filingNo");
    try (Clerk clerk = Clerk.signedIn("supervisor.hejing")) {
      Visitor visitor = clerk.visitor;
      Page page = visitor.page();
      assertThat(found(page, form.at("/connection/ipRanges/0/range").asText())).contains(number);
      assertThat(found(page, form.at("/unit/uscc").asText())).containsExactly(number);
      assertThat(found(page, number)).containsExactly(number);
      page.click("text=" + number);
      assertThat(page.textContent("#filingNo")).isEqualTo(number);
      page.waitForCondition(() -> found(page, form.at("/unit/unitName").asText()).contains(number));
      visitor.picture("desk-registry");
      visitor.requireAccessible();
      page.navigate("/desk/statistics");
      visitor.picture("desk-statistics");
      visitor.requireAccessible();
      assertThat(page.textContent("#totals tr:has(th:text-is('新增备案')) td"))
          .isEqualTo(
              Books.list(PRODUCT, "SELECT COUNT(*) FROM filing WHERE authority = 'HEJING'").get(0));
      assertThat(page.request().get("/desk/statistics.json").text())
          .contains("\"of\":\"all\",\"name\":\"*\",\"submitted\":" + submitted(page) + ",");
      assertThat(page.request().get("/desk/statistics.csv").text())
          .containsPattern("(?m)^all,\\*,[0-9-]+,[0-9-]+," + submitted(page) + ",");
      theChartDrawsItsTable(page, "authorities");
      page.click("a:text-is('近十二个月')");
      page.waitForURL("**/desk/statistics?from=*");
      assertThat(page.locator("#months tbody tr").count()).isEqualTo(12);
      theChartDrawsItsTable(page, "months");
      visitor.picture("desk-statistics-months");
      visitor.requireAccessible();
      APIResponse report = page.request().get("/desk/statistics.pdf");
      assertThat(new String(report.body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
    }
  }

  /** What Chart.js drew, a bar with its parts a row, is what the table beside it says. */
  private static void theChartDrawsItsTable(Page page, String id) {
    page.waitForFunction("id => PrimeFaces.widgets[id]?.chart", id);
    Object drawn =
        page.evaluate(
            "id => { const chart = PrimeFaces.widgets[id].chart;"
                + " return chart.data.labels.map((label, i) => [label, ...chart.data.datasets.map("
                + "(set, part) => chart.getDatasetMeta(part).data[i] ? String(set.data[i]) : '')]); }",
            id);
    Object told =
        page.evaluate(
            "id => [...document.querySelectorAll(`#${id} tbody tr`)].map(row => [0, 2, 3, 4, 5].map("
                + "cell => row.children[cell].textContent.trim()))",
            id);
    assertThat(drawn).as("the chart of " + id).isEqualTo(told);
    assertThat((List<?>) told).isNotEmpty();
  }

  @Test
  @DisplayName("SE1: the case of a filing opens for those only who see its authority")
  void theCaseOfAFilingOpensForItsAuthorityOnly() {
    String path = "/desk/case?filing=" + PRODUCT.api().submit(Forms.ip()).text("/filingNo");
    try (Clerk clerk = Clerk.signedIn("clerk.korla")) {
      assertThat(clerk.visitor.page().request().get(path).status()).isEqualTo(404);
    }
    try (Clerk clerk = Clerk.signedIn("supervisor.tarim")) {
      assertThat(clerk.visitor.page().request().get(path).status()).isEqualTo(200);
    }
  }

  private static String submitted(Page page) {
    return page.textContent("#totals tr:has(th:text-is('收到申请')) td");
  }

  private static List<String> found(Page page, String words) {
    page.navigate("/desk/registry");
    page.fill("#q", words);
    page.click("#search");
    page.waitForLoadState();
    return page.locator("#found tbody th").allTextContents();
  }

  @Test
  @DisplayName("SE3: the audit administrator reads, checks and exports; nobody else does")
  void theAuditAdministratorReadsChecksAndExports() {
    PRODUCT.api().submit(Forms.ip());
    try (Clerk clerk = Clerk.signedIn("audit.admin")) {
      Visitor visitor = clerk.visitor;
      Page page = visitor.page();
      page.navigate("/desk/audit");
      assertThat(page.textContent("#entries")).contains("application.submit");
      visitor.picture("desk-audit");
      visitor.requireAccessible();
      page.click("#verify");
      assertThat(page.textContent("#report")).contains("审计日志完整");
      assertThat(page.request().get("/desk/audit.csv").text()).contains("application.submit");
      assertThat(page.request().get("/desk/registry").status()).isGreaterThanOrEqualTo(400);
    }
    try (Clerk clerk = Clerk.signedIn("clerk2.hejing")) {
      Visitor visitor = clerk.visitor;
      assertThat(visitor.page().request().get("/desk/audit").status()).isGreaterThanOrEqualTo(400);
      assertThat(visitor.page().request().get("/desk/audit.csv").status())
          .isGreaterThanOrEqualTo(400);
    }
  }

  @Test
  @DisplayName("a filing is voided by two persons, and the public is told")
  void aFilingIsVoidedByTwoPersons() throws Exception {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/authority", "KORLA");
    Forms.set(form, "/unit/divisionCode", "652801");
    Answer filed = PRODUCT.api().submit(form);
    String number = filed.text("/filingNo");
    String proof = Papers.code(Papers.fetch(filed, "proof.pdf").body());
    try (Clerk clerk = Clerk.signedIn("clerk.korla")) {
      Visitor visitor = clerk.visitor;
      Page page = visitor.page();
      page.navigate("/desk/voiding");
      page.fill("#number", number);
      page.fill("#reasons", "营业执照系伪造，已向登记机关核实");
      page.click("#ask button");
      assertThat(page.textContent("#voidings")).contains(number, "赵警官");
      assertThat(page.locator("#voidings summary").count()).as("not alone").isZero();
    }
    try (Clerk clerk = Clerk.signedIn("supervisor.korla")) {
      Visitor visitor = clerk.visitor;
      Page page = visitor.page();
      page.navigate("/desk/voiding");
      page.click("#voidings tr:has-text('" + number + "') summary");
      visitor.picture("desk-voiding");
      visitor.requireAccessible();
      page.click("#voidings tr:has-text('" + number + "') .button-danger");
      assertThat(page.textContent("#voidings")).contains("已撤销");
    }
    thePublicPagesSaySo(number, filed.text("/queryCode"), proof);
    assertThat(
            Books.list(
                PRODUCT,
                "SELECT r.active FROM filing_ip_range r JOIN filing f ON f.id = r.filing_id"
                    + " WHERE f.number = '"
                    + number
                    + "'"))
        .containsOnlyNulls();
  }

  private static void thePublicPagesSaySo(String number, String code, String proof) {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/progress");
      page.fill("#number", number);
      page.fill("#code", code);
      page.click("#find");
      assertThat(page.locator("[data-state=VOIDED]").count()).isEqualTo(1);
      visitor.open("/verify/" + proof);
      assertThat(page.locator("[data-verdict]").getAttribute("data-verdict")).isEqualTo("VOIDED");
    }
  }
}
