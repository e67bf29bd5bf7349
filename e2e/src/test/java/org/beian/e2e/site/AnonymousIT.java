package org.beian.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymousIT {

  private final Product product = Product.shared();

  @ParameterizedTest(name = "OP5: no session for {0}")
  @DisplayName("OP5: anonymous visitors get no session")
  @ValueSource(
      strings = {
        "/",
        "/offices",
        "/guide",
        "/progress",
        "/apply",
        "/api/v1/authorities",
        "/api/v1/authorities/HEJING/hours",
        "/api/v1/guide",
        "/api/v1/codes/track",
        "/openapi",
        "/no-such-page"
      })
  void getNoSession(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        product
            .http()
            .send(HttpRequest.newBuilder(product.uri(path)).build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.contains("JSESSIONID"));
    assertThat(answer.body()).doesNotContainIgnoringCase("jsessionid");
  }
}
