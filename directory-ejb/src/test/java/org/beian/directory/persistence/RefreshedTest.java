package org.beian.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RefreshedTest {

  private static final Duration LIFE = Duration.ofSeconds(10);

  private Instant now = Instant.parse("2026-11-24T00:00:00Z");
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  private Supplier<String> source = () -> "first";
  private final Refreshed<String> value = new Refreshed<>(() -> source.get(), LIFE, clock);

  @Test
  void answersTheOldValueWhileItLives() {
    value.get();
    source = () -> "second";
    now = now.plus(LIFE).minusNanos(1);

    assertThat(value.get()).isEqualTo("first");
  }

  @Test
  void readsAnewAfterItsLife() {
    value.get();
    source = () -> "second";
    now = now.plus(LIFE);

    assertThat(value.get()).isEqualTo("second");
  }

  @Test
  void keepsTheOldValueWhenItCannotBeReadAnew() {
    value.get();
    source = RefreshedTest::gone;
    now = now.plus(LIFE);

    assertThat(value.get()).isEqualTo("first");

    source = () -> "third";
    now = now.plus(LIFE);
    assertThat(value.get()).isEqualTo("third");
  }

  @Test
  void tellsWhoeverAsksFirstThatItCannotBeRead() {
    source = RefreshedTest::gone;
    assertThatThrownBy(value::get).hasMessage("database gone");

    source = () -> "back";
    assertThat(value.get()).isEqualTo("back");
  }

  private static String gone() {
    throw new IllegalStateException("database gone");
  }
}
