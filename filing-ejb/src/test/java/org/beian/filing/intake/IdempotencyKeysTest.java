package org.beian.filing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.beian.filing.application.HandedIn;
import org.beian.filing.application.Purpose;
import org.beian.filing.intake.IdempotencyKeys.Earlier;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.persistence.IdempotencyException.Reason;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.querycode.QueryCode;
import org.junit.jupiter.api.Test;

class IdempotencyKeysTest {

  private static final TestDatabase DATABASE = TestDatabase.named("idempotency");
  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

  @Test
  void leadsARepeatToTheFirstApplicationAndItsCode() {
    HandedIn first = handedIn(1, "first-key", "{\"a\":1}");
    assertThat(claim(first)).isEmpty();

    Optional<Earlier> repeat = claim(handedIn(2, "first-key", "{\"a\":1}"));

    assertThat(repeat).contains(new Earlier(1, first.code()));
  }

  @Test
  void refusesAKeyThatWasUsedWithAnotherForm() {
    claim(handedIn(3, "used-key", "{\"a\":1}"));

    assertThatThrownBy(() -> claim(handedIn(4, "used-key", "{\"a\":2}")))
        .isInstanceOfSatisfying(
            IdempotencyException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_FORM));
  }

  @Test
  void tellsThatTheFirstStillRunsWithoutWaitingForIt() {
    DATABASE.inTransaction(
        running -> {
          keys(running).claim(handedIn(5, "slow-key", "{}"));
          assertThatThrownBy(() -> claim(handedIn(6, "slow-key", "{}")))
              .isInstanceOfSatisfying(
                  IdempotencyException.class,
                  e -> assertThat(e.reason()).isEqualTo(Reason.STILL_RUNNING));
          return null;
        });
  }

  @Test
  void leavesTheKeyFreeWhenTheSubmissionFails() {
    assertThatThrownBy(
            () ->
                DATABASE.inTransaction(
                    entities -> {
                      keys(entities).claim(handedIn(7, "failed-key", "{}"));
                      throw new IllegalStateException("after the claim");
                    }))
        .hasMessage("after the claim");

    assertThat(claim(handedIn(8, "failed-key", "{}"))).isEmpty();
  }

  @Test
  void keepsNeitherKeyNorCodeReadable() {
    HandedIn handedIn = handedIn(9, "secret-key", "{}");
    claim(handedIn);

    byte[] sealed =
        DATABASE.inTransaction(
            entities ->
                (byte[])
                    entities
                        .createNativeQuery(
                            "SELECT sealed_code FROM idempotency_key WHERE application_id = 9")
                        .getSingleResult());

    assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
        .isNotEqualTo(handedIn.code().value());
  }

  @Test
  void forgetsKeysThatWereUsedLongAgo() {
    claim(handedIn(10, "old-key", "{}"));

    DATABASE.inTransaction(entities -> keys(entities).removeBefore(AT.plusSeconds(1), 100));

    assertThat(claim(handedIn(11, "old-key", "{\"other\":1}"))).isEmpty();
  }

  private static Optional<Earlier> claim(HandedIn handedIn) {
    return DATABASE.inTransaction(entities -> keys(entities).claim(handedIn));
  }

  private static HandedIn handedIn(long id, String key, String json) {
    return new HandedIn(id, QueryCode.random(), null, json, key, Purpose.NEW, AT);
  }

  private static IdempotencyKeys keys(EntityManager entities) {
    IdempotencyKeys keys = new IdempotencyKeys();
    keys.entities = entities;
    return keys;
  }
}
