package org.beian.e2e.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Connected organisations one by one. */
class UnitIT {

  private final Product product = Product.shared();

  @Test
  @DisplayName("IN2: a program adds, changes and removes one organisation; the history shows all")
  void aProgramReportsOneByOne() throws InterruptedException {
    Provider provider = Provider.filed(product, null);
    String code = CreditCodes.of(Forms.serial());

    JsonNode added = report(provider, unit("ADD", code, "某某公司"));
    JsonNode changed = report(provider, unit("CHANGE", code, "改名公司"));
    assertThat(provider.get("/downstream-units").text()).contains(code, "改名公司");
    JsonNode again = report(provider, unit("ADD", code, "另一公司"));
    JsonNode removed =
        report(provider, "{\"changeType\":\"REMOVE\",\"certNo\":\"%s\"}".formatted(code));

    assertThat(added.at("/added").asInt()).isEqualTo(1);
    assertThat(changed.at("/changed").asInt()).isEqualTo(1);
    assertThat(again.at("/state").asText()).as("it is on the list").isEqualTo("REJECTED");
    assertThat(removed.at("/removed").asInt()).isEqualTo(1);
    assertThat(provider.get("/downstream-units").text()).doesNotContain(code);
    assertThat(provider.get("/downstream-reports").json())
        .extracting(job -> job.at("/state").asText())
        .containsExactly("DONE", "REJECTED", "DONE", "DONE");
  }

  @Test
  void aMemberWhoIsNamedIsRefused() {
    Provider provider = Provider.filed(product, null);

    for (String body : List.of("[]", "{\"person\":\"x\"}", "{\"certNo\":")) {
      assertThat(send(provider, body).status()).as(body).isEqualTo(400);
    }
  }

  @Test
  @DisplayName("IN2: a member types one organisation, mends what is wrong, and sees it done")
  void aMemberReportsOneOrganisation() {
    Provider provider = Provider.filed(product, ReportIT.DEMO_UNIT);
    try (Visitor desk = Visitor.atDesk()) {
      ReportIT.signIn(desk);
      ReportIT.claim(desk, provider);
      Page page = desk.open("/account/reports?no=" + provider.filing());
      page.click("#oneUnit");
      assertThat(page.innerText("h1")).isEqualTo("单个接入单位的变化");
      page.fill("#certNo", "91652801MA00000030");
      page.fill("#name", "库尔勒某某公司");
      page.click("#handIn");
      assertThat(page.textContent("main")).contains("统一社会信用代码", "地址");
      assertThat(page.inputValue("#name")).as("what was typed").isEqualTo("库尔勒某某公司");
      desk.picture("unit-faulty");
      desk.requireAccessible();
      desk.requireNoSidewaysScrolling();
      fill(page);
      page.click("#handIn");
      page.waitForSelector(".notice-ok:has-text('已生效')");
      page.navigate("/account/reports?no=" + provider.filing());
      assertThat(page.textContent("#history")).contains("变更报告", "1 / 0 / 0");
    }
    try (Visitor phone = Visitor.onPhone()) {
      ReportIT.signIn(phone);
      phone.open("/account/unit?no=" + provider.filing());
      phone.picture("unit-phone");
      phone.requireAccessible();
      phone.requireNoSidewaysScrolling();
    }
  }

  private static void fill(Page page) {
    page.fill("#certNo", CreditCodes.of(Forms.serial()));
    page.selectOption("#downstreamType", "USER_UNIT");
    page.fill("#address", "库尔勒市交通路4号");
    page.fill("#divisionCode", "652801");
    page.selectOption("#accessMethod", "01");
    page.fill("#ipRanges", Forms.address(Forms.serial()));
    page.fill("#openedOn", "2026-03-01");
  }

  private static String unit(String change, String code, String name) {
    return ("{\"changeType\":\"%s\",\"downstreamType\":\"USER_UNIT\",\"name\":\"%s\",\"certNo\":\"%s\","
            + "\"address\":\"库尔勒市交通路4号\",\"divisionCode\":\"652801\",\"accessMethod\":\"01\","
            + "\"openedOn\":\"2026-03-01\"}")
        .formatted(change, name, code);
  }

  private JsonNode report(Provider provider, String body) throws InterruptedException {
    Answer taken = send(provider, body);
    assertThat(taken.status()).as(taken.text()).isEqualTo(202);
    return provider.await(taken.text("/id"), Provider::isOver);
  }

  private Answer send(Provider provider, String body) {
    return product
        .api()
        .send(
            provider
                .request("/downstream-units", "")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
  }
}
