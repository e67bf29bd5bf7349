package org.beian.filing.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueuePlaceTest {

  @Test
  void readsWhatItWrote() {
    QueuePlace place =
        new QueuePlace(Instant.parse("2026-11-24T02:00:00.123456Z"), "HEJI2026112400000004");

    assertThat(QueuePlace.read(place.toString())).contains(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "_A",
        "2026-13-01T00:00:00Z_A",
        "2026-11-24T02:00:00Z_a",
        "-0001-01-01T00:00:00Z_A",
        "-999999999-01-01T00:00:00Z_A",
        "0000-01-01T00:00:00Z_A",
        "9999-12-31T24:00:00Z_A",
        "99999-01-01T00:00:00Z_A"
      })
  void takesAForgedPlaceForNone(String text) {
    assertThat(QueuePlace.read(text)).isEmpty();
  }
}
