package org.beian.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.beian.e2e.product.MariaDb;
import org.beian.e2e.product.StockPayara;
import org.junit.jupiter.api.Test;

class StockPayaraIT {

  @Test
  void theEarThatShipsAnswersOnAStockPayaraServer() throws Exception {
    MariaDb database = MariaDb.start("stock-database");

    try (StockPayara payara = StockPayara.deploy(database)) {
      assertThat(get(payara, "/api/v1/authorities/KORLA")).contains("库尔勒");
      assertThat(get(payara, "/openapi")).contains("submitApplication");
      assertThat(get(payara, "/api-docs/operation?id=submitApplication"))
          .contains("applications:write");
    } finally {
      database.kill();
    }
  }

  private static String get(StockPayara payara, String path) throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(payara.uri(path)).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }
}
