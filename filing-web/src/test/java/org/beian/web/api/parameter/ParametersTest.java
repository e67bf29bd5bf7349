package org.beian.web.api.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.beian.web.api.problem.FaultCode.KEY_MALFORMED;
import static org.beian.web.api.problem.FaultCode.PARAMETER_MALFORMED;
import static org.beian.web.api.problem.FaultCode.PARAMETER_MISSING;
import static org.beian.web.api.problem.FaultCode.PARAMETER_OUT_OF_RANGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beian.web.api.problem.Fault;
import org.beian.web.api.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

  private final Parameters parameters = new Parameters();

  @Test
  void areAllReadBeforeAnyIsRefused() {
    parameters.day("from", null);
    parameters.day("to", "2026-02-30");
    parameters.moment("at", "+999999999-12-31T23:59:59Z", NOW);
    parameters.authority("authority", "652801");

    ProblemException refusal = catchThrowableOfType(ProblemException.class, parameters::check);

    assertThat(refusal.problem().faults())
        .extracting(Fault::code, Fault::field)
        .containsExactly(
            tuple(PARAMETER_MISSING, "from"),
            tuple(PARAMETER_MALFORMED, "to"),
            tuple(PARAMETER_OUT_OF_RANGE, "at"),
            tuple(PARAMETER_MALFORMED, "authority"));
  }

  @Test
  void giveTheValuesThatCouldBeRead() {
    assertThat(parameters.day("from", " 2026-11-24 ")).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(parameters.moment("at", "2026-11-24T10:00:00+08:00", null)).isEqualTo(NOW);
    assertThat(parameters.authority("authority", "korla").value()).isEqualTo("KORLA");

    parameters.check();
  }

  @Test
  void takeThePlusThatAQueryTurnedIntoABlank() {
    assertThat(parameters.moment("at", "2026-11-24T10:00:00 08:00", null)).isEqualTo(NOW);
  }

  @Test
  void takeNowWhenNoMomentIsGiven() {
    assertThat(parameters.moment("at", null, NOW)).isEqualTo(NOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"k", "6f1c4c0e-6e3b-4f57-9a57-0f6a0e5b3f11", "\"quoted\""})
  void takeAVisibleKey(String key) {
    assertThat(IdempotencyKeys.read("Idempotency-Key", List.of(key))).isEqualTo(key);
  }

  @Test
  void takeALongKeyAndNoLonger() {
    assertThat(IdempotencyKeys.read("Idempotency-Key", List.of("k".repeat(255)))).hasSize(255);
    assertThatKeyIsRefused("k".repeat(256));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "键", "a\u0001"})
  void refuseAnyOtherKey(String key) {
    assertThatKeyIsRefused(key);
  }

  @Test
  void refuseTwoKeys() {
    assertThatKeyIsRefused("first", "second");
  }

  private static void assertThatKeyIsRefused(String... keys) {
    ProblemException refusal =
        catchThrowableOfType(
            ProblemException.class, () -> IdempotencyKeys.read("Idempotency-Key", List.of(keys)));

    assertThat(refusal.problem().faults())
        .containsExactly(Fault.of(KEY_MALFORMED, "Idempotency-Key"));
  }
}
