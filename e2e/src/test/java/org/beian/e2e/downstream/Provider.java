package org.beian.e2e.downstream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Predicate;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;

/** An access provider with a filing, by program. */
final class Provider {

  private final Product product;
  private final String filing;
  private final String code;

  private Provider(Product product, String filing, String code) {
    this.product = product;
    this.filing = filing;
    this.code = code;
  }

  /** A provider that has just filed. */
  static Provider filed(Product product, String unitCode) {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/connection/connectionRole", "ACCESS");
    if (unitCode != null) {
      Forms.set(form, "/unit/uscc", unitCode);
    }
    Answer receipt = product.api().submit(form);
    assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
    return new Provider(product, receipt.text("/filingNo"), receipt.text("/queryCode"));
  }

  String filing() {
    return filing;
  }

  String code() {
    return code;
  }

  HttpRequest.Builder request(String path, String query) {
    return product.api().request("filings/" + filing + path + "?code=" + code + query);
  }

  /** Hands a CSV file in. */
  Answer submit(byte[] file, String query, String key) {
    return product
        .api()
        .send(
            request("/downstream-reports", query)
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(file))
                .build());
  }

  Answer get(String path) {
    return product.api().send(request(path, "").build());
  }

  /** Asks for a report again and again until it is as wanted. */
  JsonNode await(String id, Predicate<JsonNode> wanted) throws InterruptedException {
    while (true) {
      JsonNode report = get("/downstream-reports/" + id).json();
      if (wanted.test(report)) {
        return report;
      }
      Thread.sleep(50);
    }
  }

  static boolean isOver(JsonNode report) {
    return !report.at("/state").asText().matches("CHECKING|APPLYING|UPLOADING");
  }
}
