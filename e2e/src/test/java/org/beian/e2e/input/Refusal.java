package org.beian.e2e.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.beian.e2e.product.Answer;

/** What every refusal of the API has in common. */
final class Refusal {

  private static final Pattern INSIDES =
      Pattern.compile(
          "Exception|\\tat |org\\.beian|java\\.|jakarta\\.(?!faces)|SQLSTATE|mariadb|[Pp]ayara|[Gg]lassfish");

  private Refusal() {}

  /** Fails unless the answer is a problem with a 4xx status that tells nothing of our insides. */
  static void require(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
    requireNoInsides(answer.text());
  }

  /** Fails unless a fault of the answer names this field; the fault says what to do as well. */
  static void require(Answer answer, String field) {
    require(answer);
    assertThat(fields(answer)).as(answer.text()).contains(field);
    answer
        .json()
        .path("errors")
        .forEach(
            error -> {
              assertThat(error.path("code").asText()).isNotEmpty();
              assertThat(error.path("message").asText()).isNotEmpty();
              assertThat(error.path("fix").asText()).isNotEmpty();
              assertThat(error.path("source").asText()).isNotEmpty();
            });
  }

  static void requireNoInsides(String text) {
    assertThat(text).doesNotContainPattern(INSIDES);
  }

  /** The fields that the faults of a problem name. */
  static List<String> fields(Answer answer) {
    return answer.json().path("errors").findValuesAsText("field");
  }

  /** The fields that the findings of a check name. */
  static List<String> findings(JsonNode check) {
    return check.path("findings").findValuesAsText("field");
  }
}
