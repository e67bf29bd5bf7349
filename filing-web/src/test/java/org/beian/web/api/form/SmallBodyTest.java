package org.beian.web.api.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.beian.web.api.problem.Fault;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallBodyTest {

  @Test
  void readsTextsAndListsOfThem() throws IOException {
    SmallBody body = read("{\"url\": \"https://a.example/\", \"types\": [\"a\", \"b\"]}");

    assertThat(body.text("url")).isEqualTo("https://a.example/");
    assertThat(body.texts("types")).containsExactly("a", "b");
  }

  @Test
  void refusesWhatIsNestedTooDeep() {
    assertRefused("{\"url\":" + "[".repeat(5000) + "]".repeat(5000) + "}", FaultCode.TOO_DEEP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"url\":\"a\",\"url\":\"b\"} | JSON_SYNTAX",
        "{\"url\":\"a\"} {} | JSON_SYNTAX",
        "{\"url\":           | JSON_SYNTAX",
        "[\"url\"]           | OBJECT_EXPECTED",
        "null                | OBJECT_EXPECTED",
        "{\"uri\":\"a\"}     | UNKNOWN_MEMBER"
      })
  void refusesWhatIsNoSuchObject(String text, FaultCode code) {
    assertRefused(text, code);
  }

  private static void assertRefused(String text, FaultCode code) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refusal ->
                assertThat(refusal.problem().faults()).extracting(Fault::code).contains(code));
  }

  private static SmallBody read(String text) throws IOException {
    return SmallBody.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Set.of("url", "types"));
  }
}
