package org.beian.e2e.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterIT {

  private final Product product = Product.shared();

  @ParameterizedTest
  @ValueSource(strings = {";;;", "application/json;q=2"})
  void refusesWhatNobodyCanReadInTheWordsOfTheApi(String accept) {
    Answer answer =
        product
            .api()
            .send(
                product.api().request("authorities/KORLA").header("Accept", accept).GET().build());

    Refusal.require(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "authorities/HEJING/hours?at=yesterday, at",
    "authorities/HEJING/hours?at=, at",
    "authorities/HEJING/hours?at=2026-11-24, at",
    "authorities/HEJING/hours?at=9999999999-01-01T00:00:00Z, at",
    "authorities/HEJING/hours?at=%2B999999999-12-31T23:59:59-18:00, at",
    "calendar, from",
    "calendar?from=2026-01-01, to",
    "calendar?from=2026-13-01&to=2026-12-31, from",
    "calendar?from=2026-02-30&to=2026-12-31, from",
    "calendar?from=2026-12-31&to=2026-01-01, to",
    "calendar?from=1990-01-01&to=2199-12-31, to",
    "deadline, connectedOn",
    "deadline?connectedOn=2026-11-01, authority",
    "deadline?connectedOn=%3Cscript%3E&authority=HEJING, connectedOn",
    "deadline?connectedOn=2026-11-01&authority=%27%3B--, authority",
    "progress/652827120260000013, code",
    "applications/HEJI20261124000012, code"
  })
  void namesTheParameterAtFault(String path, String name) {
    Answer answer = product.api().get(path);

    Refusal.require(answer, name);
    assertThat(answer.status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "authorities/NOBODY",
        "authorities/652827",
        "authorities/%3Cscript%3E",
        "authorities/NOBODY/hours",
        "codes/no-such-list",
        "progress/%27%20OR%201=1--?code=x",
        "progress/%E5%A4%87%F0%9F%98%80?code=%00%E5%A4%87",
        "applications/%E5%A4%87%F0%9F%98%80?code=%00%E5%A4%87",
        "progress/00000000000000000000?code=ABCDEFGH",
        "applications/00000000000000000000?code=ABCDEFGH",
        "no/such/thing"
      })
  void doesNotKnowWhatIsNotThere(String path) {
    Answer answer = product.api().get(path);

    Refusal.require(answer);
    assertThat(answer.status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"authorities?lang=en", "authorities?look=senior"})
  void answersAProgramWithoutTheChoicesOfReaders(String path) {
    Answer answer = product.api().get(path);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void tellsWhichMethodsItDoesNotKnow() {
    Answer answer = product.api().send(product.api().request("authorities").DELETE().build());

    Refusal.require(answer);
    assertThat(answer.status()).isEqualTo(405);
  }

  @Test
  void sendsNothingButJson() {
    Answer answer =
        product
            .api()
            .send(product.api().request("authorities").header("Accept", "application/xml").build());

    Refusal.require(answer);
    assertThat(answer.status()).isEqualTo(406);
  }
}
