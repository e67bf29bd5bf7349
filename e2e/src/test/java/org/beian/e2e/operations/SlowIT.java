package org.beian.e2e.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients whose requests never end. */
class SlowIT {

  /** More than the server has threads. */
  private static final int CROWD = 100;

  private final Product product = Product.shared();
  private final List<RawClient> drips = new ArrayList<>();

  @AfterEach
  void hangUp() {
    drips.forEach(RawClient::close);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/applications, application/json",
    "/progress, application/x-www-form-urlencoded",
    "/apply/upload, multipart/form-data; boundary=b"
  })
  void bodiesThatDripKeepNobodyFromBeingAnswered(String path, String type) throws Exception {
    for (int i = 0; i < CROWD; i++) {
      drips.add(drip(path, type));
    }
    drips.forEach(drip -> drip.send("a"));

    int status =
        product
            .http()
            .send(
                HttpRequest.newBuilder(product.uri("/api/v1/authorities"))
                    .timeout(Duration.ofSeconds(20))
                    .build(),
                BodyHandlers.discarding())
            .statusCode();

    assertThat(status).isEqualTo(200);
    assertThat(drips.stream().filter(SlowIT::isUnanswered).count())
        .as("answered although some still drip")
        .isPositive();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/applications, application/json, application/problem+json",
    "/api/v1/materials, multipart/form-data; boundary=b, application/problem+json",
    "/oauth/token, application/x-www-form-urlencoded, application/problem+json",
    "/progress, application/x-www-form-urlencoded, text/html",
    "/apply/upload, multipart/form-data; boundary=b, text/html",
    "/verify/file, multipart/form-data; boundary=b, text/html"
  })
  void aBodyThatDripsIsEnded(String path, String type, String answered) {
    RawClient drip = drip(path, type);
    drips.add(drip);

    while (drip.hears() && !drip.isAnswered()) {
      drip.send("a");
    }

    assertThat(drip.answer())
        .startsWith("HTTP/1.1 408 ")
        .containsIgnoringCase("\r\nContent-Type: " + answered)
        .containsIgnoringCase("\r\nX-Content-Type-Options: nosniff")
        .containsIgnoringCase("\r\nX-Correlation-Id: ")
        .containsIgnoringCase("\r\nConnection: close");
    assertThat(product.api().submit(Forms.ip()).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({"/progress, text/html", "/oauth/token, application/problem+json"})
  void aFormLargerThanAnyIsRefused(String path, String answered) {
    String head = head(path, "application/x-www-form-urlencoded", 3_000_000);
    try (RawClient large = new RawClient(product, head)) {
      while (large.hears() && !large.isAnswered()) {
        large.send("a".repeat(100_000));
      }

      assertThat(large.answer())
          .startsWith("HTTP/1.1 413 ")
          .containsIgnoringCase("\r\nContent-Type: " + answered);
    }
  }

  private RawClient drip(String path, String type) {
    RawClient drip = new RawClient(product, head(path, type, 50_000));
    if (type.startsWith("multipart")) {
      drip.send("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n");
    }
    return drip;
  }

  private static String head(String path, String type, int length) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
        .formatted(path, type, length);
  }

  /** Whether the server neither answered nor hung up; waits a moment for either. */
  private static boolean isUnanswered(RawClient drip) {
    return drip.hears() && drip.answer().isEmpty();
  }
}
