package org.beian.e2e.input;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.beian.e2e.Books;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedBodyIT {

  private static final int TEN_MILLIONS = 10_000_000;

  private final Product product = Product.shared();

  static Stream<Arguments> bodies() {
    return Stream.of(
        arguments("nothing", "", ""),
        arguments("blanks", "  \n", ""),
        arguments("no JSON", "unit=1&track=IP", ""),
        arguments("a list", "[]", ""),
        arguments("a text", "\"IP\"", ""),
        arguments("a number", "42", ""),
        arguments("null", "null", ""),
        arguments("cut off", "{\"track\": \"IP\", \"unit\": {\"uscc\": \"9165", "/unit/uscc"),
        arguments("something after the end", "{} {}", ""),
        arguments("text for a section", "{\"unit\": \"x\"}", "/unit"),
        arguments("list for a section", "{\"connection\": []}", "/connection"),
        arguments("section for a text", "{\"track\": {}}", "/track"),
        arguments("list for a text", "{\"unit\": {\"uscc\": [\"x\"]}}", "/unit/uscc"),
        arguments("text for a list", "{\"materials\": \"x\"}", "/materials"),
        arguments(
            "text for a row",
            "{\"connection\": {\"ipRanges\": [{}, \"61.128.0.1\"]}}",
            "/connection/ipRanges/1"),
        arguments("unknown member", "{\"unit\": {\"colour\": \"red\"}}", "/unit/colour"),
        arguments("member twice", "{\"track\": \"IP\", \"track\": \"ICP\"}", "/track"),
        arguments("NUL", "{\"track\": \"I\\u0000P\"}", "/track"),
        arguments("half a character", "{\"unit\": {\"unitName\": \"\\ud842\"}}", "/unit/unitName"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bodies")
  void namesThePlaceAndStoresNothing(String name, String body, String field) {
    Map<String, Long> before = Books.rows(product);

    Answer answer = post(body.getBytes(UTF_8));

    Refusal.require(answer, field);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(Books.rows(product)).isEqualTo(before);
  }

  @Test
  void namesEveryFaultOfTheBodyAtOnce() {
    Answer answer = post("{\"unit\": \"x\", \"track\": [], \"colour\": 1}".getBytes(UTF_8));

    assertThat(Refusal.fields(answer)).containsExactlyInAnyOrder("/unit", "/track", "/colour");
  }

  @Test
  void refusesWhatIsNoUtf8() {
    byte[] body = "{\"unit\": {\"unitName\": \"??\"}}".getBytes(UTF_8);
    body[24] = (byte) 0xC3;
    body[25] = (byte) 0x28;

    Refusal.require(post(body), "/unit/unitName");
    Refusal.require(post(Forms.ip().toString().getBytes(UTF_16)), "");
  }

  @Test
  void refusesTextsOfTenMegabytes() {
    Map<String, Long> before = Books.rows(product);
    var form = Forms.ip();
    Forms.set(form, "/unit/unitName", "巴".repeat(TEN_MILLIONS / 3));

    Answer answer = post(form.toString().getBytes(UTF_8));

    Refusal.require(answer);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(Books.rows(product)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"unit\":", "{\"connection\":{\"ipRanges\":["})
  void refusesDeepNesting(String opening) {
    Refusal.require(post(opening.repeat(50_000).getBytes(UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/xml",
        "text/html",
        "application/x-java-serialized-object"
      })
  void takesNothingButJson(String mediaType) {
    Answer answer =
        product.api().post("applications", mediaType, Forms.ip().toString().getBytes(UTF_8));

    Refusal.require(answer);
    assertThat(answer.status()).isEqualTo(415);
  }

  @Test
  void refusesAKeyThatIsNone() {
    Map<String, Long> before = Books.rows(product);

    Refusal.require(product.api().submit(Forms.ip(), "two words"), "Idempotency-Key");
    Refusal.require(product.api().submit(Forms.ip(), "k".repeat(256)), "Idempotency-Key");
    assertThat(Books.rows(product)).isEqualTo(before);
  }

  private Answer post(byte[] body) {
    return product.api().post("applications", "application/json", body);
  }
}
