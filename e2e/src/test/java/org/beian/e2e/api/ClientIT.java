package org.beian.e2e.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Connected;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClientIT {

  private final Product product = Product.shared();

  @Test
  void anOwnerMakesAClientWhoseProgramFilesInTheSandboxUntilItIsRevoked() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.page();
      page.navigate("/account/sign-in?to=/account/clients");
      page.fill("#email", "owner@demo.example");
      page.fill("#password", "try-the-filing-desk");
      page.click("#go");
      page.fill("#name", "备案系统");
      page.click("#make");
      assertThat(page.textContent("main")).contains("请至少选择一项权限");
      visitor.requireAccessible();
      page.locator("input[name=scopes]").first().check();
      page.locator("input[name=scopes]").nth(1).check();
      page.click("#make");
      visitor.picture("account-clients-made");
      visitor.requireAccessible();
      visitor.requireNoSidewaysScrolling();
      String clientId = page.textContent("#clientId").strip();
      Program program = new Program(clientId, page.textContent("#clientSecret").strip());

      file(program);

      assertThat(program.send("GET", "webhooks").status())
          .as("a scope it does not have")
          .isEqualTo(403);
      page.navigate("/account/clients");
      page.locator("li", new Page.LocatorOptions().setHasText(clientId)).locator("summary").click();
      page.locator("li", new Page.LocatorOptions().setHasText(clientId))
          .locator("button[value=revoke]")
          .click();
      assertThat(page.textContent("main")).contains("客户端已撤销");
      assertThat(program.send("GET", "filings").status()).as("at once").isEqualTo(401);
    }
  }

  private void file(Program program) {
    Answer filed = program.json("applications", Forms.ip());
    assertThat(filed.status()).as(filed.text()).isEqualTo(201);
    assertThat(filed.header("RateLimit")).isPresent();
    String filingNo = filed.text("/filingNo");
    assertThat(product.api().get("progress/" + filingNo + "?code=" + filed.text("/queryCode")))
        .extracting(Answer::status)
        .as("nothing real is on record")
        .isEqualTo(404);

    Answer filing = program.send("GET", "filings/" + filingNo);

    assertThat(filing.header("ETag")).isPresent();
    assertThat(filing.text("/status")).isEqualTo("EFFECTIVE");
    Answer stale =
        program.json("filings/" + filingNo + "/changes", Forms.ip(), "If-Match", "\"another\"");
    assertThat(stale.status()).isEqualTo(412);
  }

  @Test
  @DisplayName("IN12: the sandbox takes reports and hands out papers, and nothing of it is real")
  void theSandboxReportsAndHandsOutPapers() throws InterruptedException {
    Program program = Program.inSandbox("沙箱报告" + Forms.serial());
    Answer filed = program.json("applications", Forms.ip());
    String filing = "filings/" + filed.text("/filingNo");

    Answer proof =
        program.send(
            "GET", "applications/" + filed.text("/applicationNo") + "/documents/proof.pdf");

    assertThat(proof.status()).as(proof.text()).isEqualTo(200);
    assertThat(proof.header("Content-Type")).contains("application/pdf");
    assertThat(proof.header("Content-Disposition").orElseThrow()).contains("sandbox-proof-");
    int n = Forms.serial();
    Answer report =
        program.send(
            "POST",
            filing + "/downstream-reports",
            BodyPublishers.ofByteArray(Connected.csv(n, 1)),
            "Content-Type",
            "text/csv");
    assertThat(report.status()).as(report.text()).isEqualTo(202);
    String job = filing + "/downstream-reports/" + report.text("/id");
    while (List.of("CHECKING", "APPLYING").contains(program.send("GET", job).text("/state"))) {
      Thread.sleep(50);
    }
    assertThat(program.send("GET", job).text("/state")).isEqualTo("DONE");
    assertThat(program.send("GET", filing + "/downstream-units?format=NDJSON").text())
        .contains(CreditCodes.of(n));
    String events = program.send("GET", "events").text();
    while (!events.contains("job.finished")) {
      Thread.sleep(50);
      events = program.send("GET", "events").text();
    }
    assertThat(events).contains("downstream.added").doesNotContain("\"sandbox\":false");
    Program stranger = Program.inEarnest("真实" + Forms.serial());
    assertThat(stranger.send("GET", filing + "/downstream-units").status()).isEqualTo(404);
    assertThat(stranger.send("GET", "events").text()).doesNotContain(filed.text("/filingNo"));
  }

  @Test
  void aReadyServerSaysSo() {
    Answer ready =
        product.api().send(HttpRequest.newBuilder(product.uri("/health/ready")).GET().build());

    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.text("/checks/0/name")).isEqualTo("database");
  }
}
