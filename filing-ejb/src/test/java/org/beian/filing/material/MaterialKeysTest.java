package org.beian.filing.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.beian.filing.form.MaterialKind;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.persistence.IdempotencyException.Reason;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IN5: uploads repeated under one key")
class MaterialKeysTest {

  private static final TestDatabase DATABASE = TestDatabase.named("material_keys");
  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

  @Test
  void answersARepeatAsTheFirstTimeAndKeepsOne() {
    MaterialView first = keep("one", "a.pdf", SampleFiles.pdf());

    assertThat(repeat("one", "a.pdf", SampleFiles.pdf())).isEqualTo(first);
    assertThat(DATABASE.list("SELECT id FROM material WHERE id = '" + first.id() + "'")).hasSize(1);
    assertThat(keep("two", "a.pdf", SampleFiles.pdf()).id()).isNotEqualTo(first.id());
    assertThat(keep(null, "a.pdf", SampleFiles.pdf()).id()).isNotEqualTo(first.id());
    assertThat(DATABASE.list("SELECT material_id FROM material_key")).containsOnlyOnce(first.id());
  }

  @Test
  void refusesAnotherMaterialUnderTheSameKey() {
    keep("used", "a.pdf", SampleFiles.pdf());

    refuses(Reason.OTHER_MATERIAL, "used", "b.pdf", SampleFiles.pdf());
    refuses(Reason.OTHER_MATERIAL, "used", "a.pdf", SampleFiles.png(2, 2));
  }

  @Test
  void tellsThatTheFirstStillRunsWithoutWaitingForIt() {
    at(
        NOW,
        running -> {
          keep(running, "slow", "a.pdf", SampleFiles.pdf());
          refuses(Reason.STILL_RUNNING, "slow", "a.pdf", SampleFiles.pdf());
          return null;
        });
  }

  @Test
  void freesTheKeyWithItsMaterial() {
    MaterialView first = keep("gone", "a.pdf", SampleFiles.pdf());
    boolean gone = at(NOW, beans -> beans.get(MaterialStore.class).discard(first.id()));
    assertThat(gone).isTrue();

    assertThat(keep("gone", "b.pdf", SampleFiles.png(2, 2)).id()).isNotEqualTo(first.id());
  }

  private static void refuses(Reason reason, String key, String name, byte[] content) {
    assertThatThrownBy(() -> keep(key, name, content))
        .isInstanceOfSatisfying(
            IdempotencyException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private static MaterialView keep(String key, String name, byte[] content) {
    return at(NOW, beans -> keep(beans, key, name, content));
  }

  private static MaterialView keep(TestBeans beans, String key, String name, byte[] content) {
    try {
      return beans
          .get(MaterialStore.class)
          .keep(MaterialKind.FORM, name, new ByteArrayInputStream(content), key)
          .kept();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MaterialView repeat(String key, String name, byte[] content) {
    return at(NOW.plusSeconds(60), beans -> keep(beans, key, name, content));
  }

  private static <T> T at(Instant now, Function<TestBeans, T> work) {
    return DATABASE.at(Clock.fixed(now, ZoneOffset.UTC), work);
  }
}
