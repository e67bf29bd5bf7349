package org.beian.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Api;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIT {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN,zh;q=0.9 | zh-CN",
        "en-GB,en;q=0.9 | en",
        "fr,en;q=0.5    | en",
        "fr             | zh-CN",
        "*              | zh-CN"
      })
  void isWhatTheBrowserAccepts(String accepted, String spoken) {
    assertThat(Web.get("/", "Accept-Language", accepted).body())
        .contains("lang=\"" + spoken + "\"");
  }

  @Test
  void isChineseWhenNothingIsAccepted() {
    assertThat(Web.get("/").body()).contains("互联网用户备案");
  }

  @Test
  void switchesAndStays() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/offices?division=KORLA_ETDZ");
      page.click("#language");

      assertThat(page.url()).endsWith("/offices?division=KORLA_ETDZ");
      assertThat(page.locator("h1").textContent()).isEqualTo("Offices");
      assertThat(visitor.open("/guide").locator("h1").textContent()).isEqualTo("Guide");
    }
  }

  @Test
  void switchKeepsWhatWasTyped() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/progress");
      page.fill("#number", "HEJI2026");
      page.click("#language");

      assertThat(page.locator("h1").textContent()).isEqualTo("Progress");
      assertThat(page.inputValue("#number")).isEqualTo("HEJI2026");
    }
  }

  @Test
  @DisplayName("AP14: reasons name where their rule stands in the reader's language")
  void reasonsNameTheirSourceInTheReadersLanguage() {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/unit/registeredAddress", "");
    Api api = Product.shared().api();
    HttpRequest request =
        api.request("applications")
            .header("Accept-Language", "en")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(form.toString()))
            .build();

    Answer refused = api.send(request);

    assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    String source = "Service Guide, items 9 and 11(1)2";
    assertThat(refused.json().at("/errors").findValuesAsText("source")).contains(source);
    try (Visitor visitor = Visitor.english()) {
      Page page = visitor.open("/progress");
      page.fill("#number", refused.text("/applicationNo"));
      page.fill("#code", refused.text("/queryCode"));
      page.click("#find");
      assertThat(page.textContent(".reasons")).contains(source).doesNotContain("服务指南");
    }
  }

  @Test
  void switchLeadsToNoOtherHost() {
    HttpResponse<String> answer = Web.get("//elsewhere.example/?lang=en");

    assertThat(answer.headers().firstValue("Location").orElse("/")).doesNotStartWith("//");
  }
}
