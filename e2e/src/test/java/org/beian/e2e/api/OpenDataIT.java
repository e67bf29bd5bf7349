package org.beian.e2e.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
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
