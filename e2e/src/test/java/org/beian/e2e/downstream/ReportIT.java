package org.beian.e2e.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.beian.e2e.Books;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Connected;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReportIT {

  private static final int MANY = 200_000;
  private static final int CROWD = 50;
  static final String DEMO_UNIT = "91652801MA78DEM14J";

  private final Product product = Product.shared();

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  @DisplayName("IN4: a killed server's report is finished by the next one, no row twice")
  void finishesAfterAKilledServerWithNoRowTwice() throws InterruptedException {
    Provider provider = Provider.filed(product, null);
    Answer taken = provider.submit(Connected.csv(1, MANY), "", "big");
    assertThat(taken.status()).as(taken.text()).isEqualTo(202);
    String id = taken.text("/id");

    provider.await(id, report -> report.at("/rows").asInt() > 0);
    product.killServer();
    product.start();
    JsonNode report = provider.await(id, Provider::isOver);

    assertThat(report.at("/state").asText()).isEqualTo("DONE");
    assertThat(report.at("/added").asInt()).isEqualTo(MANY);
    assertThat(
            Books.list(
                product,
                "SELECT CONCAT(COUNT(*), ' ', COUNT(DISTINCT cert_no), ' ', MIN(source_line), ' ',"
                    + " MAX(source_line)) FROM downstream_unit WHERE list_id = "
                    + id))
        .containsExactly(MANY + " " + MANY + " 2 " + (MANY + 1));
    assertThat(provider.submit(Connected.csv(1, MANY), "", "big").text("/id")).isEqualTo(id);
  }

  @Test
  @DisplayName("IN5: fifty repeats of one key at once make one report")
  void makesOneReportOfFiftyRepeats() {
    Provider provider = Provider.filed(product, null);
    byte[] file = Connected.csv(1, 2_000);

    List<Answer> answers =
        IntStream.range(0, CROWD)
            .parallel()
            .mapToObj(i -> provider.submit(file, "", "same"))
            .toList();

    assertThat(answers).extracting(Answer::status).isSubsetOf(202, 409).contains(202);
    assertThat(provider.get("/downstream-reports").json()).hasSize(1);
    assertThat(provider.submit(Connected.csv(1, 3), "", "same").status()).isEqualTo(422);
  }

  @Test
  void goesOnWithAnUploadFromWhereItBroke() throws InterruptedException {
    Provider provider = Provider.filed(product, null);
    byte[] file = Connected.csv(1, 500);
    Answer opened =
        product
            .api()
            .send(
                provider
                    .request("/downstream-uploads", "&format=CSV")
                    .header("Upload-Length", String.valueOf(file.length))
                    .POST(BodyPublishers.noBody())
                    .build());
    String id = opened.text("/id");

    assertThat(piece(provider, id, file, 0, 10_000).status()).isEqualTo(204);
    assertThat(piece(provider, id, file, 9_999, file.length).status()).isEqualTo(409);
    Answer arrived =
        product
            .api()
            .send(
                provider
                    .request("/downstream-uploads/" + id, "")
                    .method("HEAD", BodyPublishers.noBody())
                    .build());
    assertThat(arrived.header("Upload-Offset")).contains("10000");
    assertThat(piece(provider, id, file, 10_000, file.length).status()).isEqualTo(204);

    assertThat(provider.await(id, Provider::isOver).at("/added").asInt()).isEqualTo(500);
  }

  private Answer piece(Provider provider, String id, byte[] file, int from, int to) {
    return product
        .api()
        .send(
            provider
                .request("/downstream-uploads/" + id, "")
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf(from))
                .method("PATCH", BodyPublishers.ofByteArray(Arrays.copyOfRange(file, from, to)))
                .build());
  }

  @Test
  @DisplayName("IN13: one's own list beside the desk's: missing, extra, changed")
  void comparesAListWithTheOneInEffect() throws InterruptedException {
    Provider provider = Provider.filed(product, null);
    provider.await(provider.submit(Connected.csv(1, 3), "", "first").text("/id"), Provider::isOver);
    String own = new String(Connected.csv(2, 3), StandardCharsets.UTF_8).replace("某某3公司", "改名3公司");

    String id =
        provider
            .submit(
                own.getBytes(StandardCharsets.UTF_8), "&dryRun=true", UUID.randomUUID().toString())
            .text("/id");
    assertThat(provider.await(id, Provider::isOver).at("/state").asText()).isEqualTo("CHECKED");

    assertThat(provider.get("/downstream-reports/" + id + "/changes").text().lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("REMOVE,") && line.contains("某某1公司"))
        .anyMatch(line -> line.startsWith("CHANGE,") && line.contains("改名3公司"))
        .anyMatch(line -> line.startsWith("ADD,") && line.contains("某某4公司"));
    assertThat(provider.get("/downstream-units").text()).contains("某某1公司").doesNotContain("改名");
  }

  @Test
  void aMemberReportsInTheBrowser() {
    Provider provider = Provider.filed(product, DEMO_UNIT);
    try (Visitor desk = Visitor.atDesk();
        Visitor phone = Visitor.onPhone();
        Visitor english = Visitor.english();
        Visitor plain = Visitor.withoutScripts()) {
      signIn(desk);
      claim(desk, provider);
      upload(desk, provider);
      signIn(phone);
      look(phone, provider, "phone");
      signIn(english);
      look(english, provider, "english");
      signIn(plain);
      faultyFileWithoutScripts(plain, provider);
    }
  }

  static void claim(Visitor desk, Provider provider) {
    for (FormData form :
        List.of(
            FormData.create().set("number", provider.filing()).set("code", provider.code()),
            FormData.create().set("act", "CLAIM"))) {
      desk.page()
          .request()
          .post(
              "/apply/case",
              RequestOptions.create()
                  .setHeader("Origin", Product.shared().uri("").toString())
                  .setForm(form));
    }
  }

  private static void upload(Visitor desk, Provider provider) {
    Page page = desk.open("/account/");
    page.click("a[href='/account/reports?no=" + provider.filing() + "']");
    assertThat(page.textContent("main")).contains("尚未报送", "下载模板");
    desk.picture("reports-empty");
    desk.requireAccessible();
    String file = new String(Connected.csv(1, 30), StandardCharsets.UTF_8).replace("单位名称", "客户");
    choose(page, "我的名单.csv", file);
    page.click("#report-upload button");
    page.waitForSelector("select[name='column-1']");
    assertThat(page.inputValue("select[name='column-1']")).isEmpty();
    assertThat(page.inputValue("select[name='column-2']")).isEqualTo("certNo");
    page.selectOption("select[name='column-1']", "name");
    desk.picture("report-columns");
    desk.requireAccessible();
    page.click("button[value=check]");
    page.click("button[value=apply]");
    page.waitForSelector(".notice-ok:has-text('已生效')");
    desk.picture("report-done");
    desk.requireAccessible();
  }

  private static void look(Visitor visitor, Provider provider, String who) {
    Page page = visitor.open("/account/reports?no=" + provider.filing());
    visitor.picture("reports-" + who);
    visitor.requireAccessible();
    visitor.requireNoSidewaysScrolling();
    page.click("#history a");
    page.waitForSelector(".tally");
    visitor.picture("report-" + who);
    visitor.requireAccessible();
    visitor.requireNoSidewaysScrolling();
  }

  /** What the columns are is remembered; the rest of the way needs no script either. */
  private static void faultyFileWithoutScripts(Visitor visitor, Provider provider) {
    Page page = visitor.open("/account/reports?no=" + provider.filing());
    String file =
        new String(Connected.csv(2, 30), StandardCharsets.UTF_8)
            .replace("单位名称", "客户")
            .replace("库尔勒某某9公司", "=9");
    choose(page, "list.csv", file);
    page.click("#report-upload button");
    assertThat(page.inputValue("select[name='column-1']")).isEqualTo("name");
    page.click("button[value=check]");
    while (page.locator(".tally").count() == 0 || page.locator("[data-working=true]").count() > 0) {
      page.reload();
    }
    assertThat(page.textContent("main")).contains("以公式符号开头", "下载全部问题", "不能生效");
    assertThat(page.locator("button[value=apply]").count()).isZero();
    visitor.picture("report-faulty");
    page.click("button[value=cancel]");
    assertThat(page.textContent("main")).contains("已取消");
  }

  private static void choose(Page page, String name, String content) {
    page.setInputFiles(
        "#file", new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
  }

  static void signIn(Visitor visitor) {
    Page page = visitor.open("/account/sign-in");
    page.fill("#email", "owner@demo.example");
    page.fill("#password", "try-the-filing-desk");
    page.click("#go");
    page.waitForSelector(".corner button");
  }
}
