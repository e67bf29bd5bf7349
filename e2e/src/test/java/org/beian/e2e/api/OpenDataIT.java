package org.beian.e2e.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.beian.e2e.Books;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Public data for programs of anybody. */
class OpenDataIT {

  private static final int LONGEST_LINE = 75;

  private final Product product = Product.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authorities",
        "open/authorities.csv",
        "open/authorities.vcf",
        "open/calendar.ics",
        "codes/industry",
        "calendar?from=2026-09-25&to=2026-10-10"
      })
  void isReadFromAnySiteAndOnceOnly(String path) {
    Answer first = get(path, "zh");

    assertThat(first.status()).as(first.text()).isEqualTo(200);
    assertThat(first.header("Access-Control-Allow-Origin")).contains("*");
    String tag = first.header("ETag").orElseThrow();
    Answer second =
        product.api().send(product.api().request(path).header("If-None-Match", tag).build());
    assertThat(second.status()).isEqualTo(304);
  }

  @Test
  void nobodysCasesAreReadFromAnySite() {
    Answer progress = product.api().get("progress/6528270000000000?code=x");

    assertThat(progress.header("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void aFilingNumberIsCheckedByAnybodyWithoutTellingWhoseItIs() {
    String number = product.api().submit(Forms.ip()).text("/filingNo");
    String path = "verifications/filings/" + number;

    Answer found = get(path, "zh");
    assertThat(found.status()).as(found.text()).isEqualTo(200);
    assertThat(found.header("Access-Control-Allow-Origin")).contains("*");
    assertThat(found.text("/status")).isEqualTo("EFFECTIVE");
    assertThat(found.json().fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("filingNo", "status", "track", "authority", "filedOn");
    String unit =
        Books.list(product, "SELECT unit_code FROM filing WHERE number = '" + number + "'").get(0);
    assertThat(
            get(path + "?uscc=" + unit.toLowerCase(Locale.ROOT), "zh")
                .json()
                .at("/ofUnit")
                .asBoolean())
        .isTrue();
    assertThat(get(path + "?uscc=91650100MA0000000X", "zh").json().at("/ofUnit").asBoolean(true))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"652827120260000013999", "652827120269999992", "x", "%27%20OR%201"})
  void aNumberOfNoFilingIsToldSo(String number) {
    Answer answer = get("verifications/filings/" + number, "en");

    assertThat(answer.status()).as(answer.text()).isEqualTo(404);
    assertThat(answer.text("/detail")).contains("check digit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"authorities", "open/authorities.csv"})
  void eachCallerGetsItsLanguage(String path) {
    assertThat(get(path, "en").text()).contains("Korla");
    assertThat(get(path, "zh").text()).contains("库尔勒").doesNotContain("Korla");
    assertThat(get(path, "en").text()).contains("Korla");
  }

  @Test
  @DisplayName("DI4: the calendar is iCalendar, its lines folded")
  void theCalendarIsICalendar() {
    String calendar = get("open/calendar.ics", "zh").text();

    assertThat(calendar)
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
        .endsWith("END:VCALENDAR\r\n")
        .contains("\r\nBEGIN:VEVENT\r\nUID:", "\r\nDTSTART;VALUE=DATE:");
    assertFolded(calendar);
  }

  @Test
  @DisplayName("DI4: the authorities are cards, their lines folded and whole again unfolded")
  void theAuthoritiesAreCards() {
    String cards = get("open/authorities.vcf", "zh").text();

    assertThat(cards.split("BEGIN:VCARD\r\n", -1)).hasSize(11);
    assertFolded(cards);
    for (var authority : product.api().get("authorities").json()) {
      assertThat(cards.replace("\r\n ", ""))
          .contains("FN:" + authority.at("/name").asText())
          .contains(authority.at("/address").asText());
    }
  }

  private static void assertFolded(String text) {
    assertThat(text.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE);
  }

  private Answer get(String path, String language) {
    HttpRequest.Builder request = product.api().request(path).header("Accept-Language", language);
    return product.api().send(request.build());
  }
}
