package org.beian.e2e.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.beian.e2e.Books;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextIT {

  private final Product product = Product.shared();

  static List<String> texts() {
    return List.of(
        "'; DROP TABLE filing; -- ",
        "\" OR 1=1 UNION SELECT * FROM application #",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "${7*7}#{7*7}#{facesContext.externalContext.invalidateSession()}",
        "../../../../etc/passwd",
        "{{constructor.constructor('alert(1)')()}}",
        "\u202Eexe.fdp\u200B\uFEFF",
        "𠮷".repeat(40),
        "-1",
        "99999999999999999999999999",
        "NaN",
        "9".repeat(20_000),
        "%s%n%x{0}{1}",
        "\t\r\n");
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("texts")
  void judgesAnyTextInAnyFieldAndStoresNothing(String text) {
    Map<String, Long> before = Books.rows(product);

    for (String pointer : leaves(Forms.icp())) {
      ObjectNode form = Forms.icp();
      Forms.set(form, pointer, text);
      Answer answer = product.api().check(form);

      assertThat(answer.status()).as(pointer + ": " + answer.text()).isEqualTo(200);
      Refusal.requireNoInsides(answer.text().replace(text, ""));
    }

    assertThat(Books.rows(product)).isEqualTo(before);
  }

  @ParameterizedTest(name = "text {index}")
  @MethodSource("texts")
  void refusesAFormFullOfItWithReasonsAndFilesNothing(String text) {
    ObjectNode form = Forms.icp();
    leaves(form).forEach(pointer -> Forms.set(form, pointer, text));
    int filed = Books.filingNumbers(product).size();

    Answer answer = product.api().submit(form);

    Refusal.require(answer, "/track");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(Books.filingNumbers(product)).hasSize(filed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/track",
        "/authority",
        "/unit/unitNature",
        "/unit/certType",
        "/unit/industry",
        "/unit/divisionCode",
        "/unit/legalRepresentative/idType",
        "/connection/connectionRole",
        "/connection/accessMethod",
        "/connection/ipRanges/0/useType",
        "/connection/networkPurposes/0",
        "/security/securityMeasures/0",
        "/security/managementRules/0"
      })
  void namesAFieldWithAnUnknownCode(String pointer) {
    ObjectNode form = Forms.ip();
    Forms.set(form, pointer, "WIZARD");

    JsonNode check = product.api().check(form).json();

    assertThat(check.path("wouldBe").asText()).isEqualTo("NOT_ACCEPTED");
    assertThat(Refusal.findings(check)).contains(pointer);
  }

  @Test
  void namesEachOfAThousandAddressesThatCannotBeFiled() {
    ObjectNode form = formWithRows(1000, i -> "10.0." + i / 250 + "." + i % 250);
    int filed = Books.filingNumbers(product).size();

    Answer answer = product.api().submit(form);

    Refusal.require(answer, "/connection/ipRanges/999/range");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(Books.filingNumbers(product)).hasSize(filed);
  }

  @Test
  void refusesMoreRowsThanAFormHolds() {
    ObjectNode form = formWithRows(1001, i -> Forms.address(1_000_000 + 2 * i));
    int filed = Books.filingNumbers(product).size();

    Answer answer = product.api().submit(form);

    Refusal.require(answer, "/connection/ipRanges");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(Books.filingNumbers(product)).hasSize(filed);
  }

  private static ObjectNode formWithRows(int count, IntFunction<String> address) {
    ObjectNode form = Forms.ip();
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < count; i++) {
      ObjectNode row = form.at("/connection/ipRanges/0").deepCopy();
      row.put("range", address.apply(i));
      rows.add(row);
    }
    Forms.put(form, "/connection/ipRanges", rows);
    return form;
  }

  /** Pointers of all texts of a form. */
  private static List<String> leaves(ObjectNode form) {
    List<String> pointers = new ArrayList<>();
    collect("", form, pointers);
    return pointers;
  }

  private static void collect(String at, JsonNode node, List<String> pointers) {
    if (node.isObject()) {
      for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
        String name = names.next();
        collect(at + "/" + name, node.get(name), pointers);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(at + "/" + i, node.get(i), pointers);
      }
    } else {
      pointers.add(at);
    }
  }
}
