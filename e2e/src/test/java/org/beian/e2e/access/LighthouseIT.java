package org.beian.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.beian.e2e.product.Lighthouse;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lighthouse on home, form and query. Speed is only told: a test machine is busy. */
class LighthouseIT {

  private static final int MOST = 100;
  private static final int GOOD_PRACTICES = 95;

  @ParameterizedTest(name = "{0}: accessibility 100, best practices 95 at least")
  @CsvSource({"home, /", "form, /apply/unit", "query, /progress"})
  void findsNothingAmiss(String name, String path, TestReporter told) {
    JsonNode report = new Lighthouse().report(Product.shared().uri(path).toString(), name);

    told.publishEntry(name + " performance", score(report, "performance") + "");
    assertThat(score(report, "accessibility"))
        .as(Lighthouse.findings(report, "accessibility").toString())
        .isEqualTo(MOST);
    assertThat(score(report, "best-practices"))
        .as(Lighthouse.findings(report, "best-practices").toString())
        .isGreaterThanOrEqualTo(GOOD_PRACTICES);
  }

  private static int score(JsonNode report, String category) {
    return Lighthouse.score(report, category);
  }
}
