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
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(payara.uri("/api/v1/authorities/KORLA")).build(),
                  BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("库尔勒");
    } finally {
      database.kill();
    }
  }
}
