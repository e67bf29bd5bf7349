package org.beian.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import org.beian.e2e.browser.Visitor;
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
  void switchLeadsToNoOtherHost() {
    HttpResponse<String> answer = Web.get("//elsewhere.example/?lang=en");

    assertThat(answer.headers().firstValue("Location").orElse("/")).doesNotStartWith("//");
  }
}
