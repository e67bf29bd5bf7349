package org.beian.directory.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RefreshedTest {

  private static final Duration LIFE = Duration.ofSeconds(10);

  private final MovableClock clock = new MovableClock("2026-11-24T00:00:00Z");

  private Supplier<String> source = () -> "first";
  private final Refreshed<String> value = new Refreshed<>(() -> source.get(), LIFE, clock);

  @Test
  void answersTheOldValueWhileItLives() {
    value.get();
    source = () -> "second";
    clock.pass(LIFE.minusNanos(1));

    assertThat(value.get()).isEqualTo("first");
  }

  @Test
  void readsAnewAfterItsLife() {
    value.get();
    source = () -> "second";
    clock.pass(LIFE);

    assertThat(value.get()).isEqualTo("second");
  }

  @Test
  void keepsTheOldValueWhenItCannotBeReadAnew() {
    value.get();
    source = RefreshedTest::gone;
    clock.pass(LIFE);

    assertThat(value.get()).isEqualTo("first");

    source = () -> "third";
    clock.pass(LIFE);
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
