package org.beian.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPagesIT {

  @Test
  void pageThatIsNotThereIsToldInPlainWords() {
    try (Visitor visitor = Visitor.atDesk()) {
      visitor.openRefused("/no-such-page", 404);

      assertThat(visitor.page().locator("h1").textContent()).isEqualTo("没有这个页面");
      visitor.requireAccessible();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void otherMethodsAreNotAllowed(String method) {
    HttpResponse<String> answer =
        Web.send(
            HttpRequest.newBuilder(Product.shared().uri("/offices"))
                .method(method, BodyPublishers.noBody())
                .build());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
    assertPlain(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "PATCH, /openapi, 'GET, HEAD, OPTIONS'",
    "JUMP, /openapi, 'GET, HEAD, OPTIONS'",
    "GET, /oauth/token, POST",
    "PATCH, /oauth/token, POST"
  })
  void programsAreToldSoInTheirWords(String method, String path, String allowed) {
    HttpResponse<String> answer =
        Web.send(
            HttpRequest.newBuilder(Product.shared().uri(path))
                .method(method, BodyPublishers.noBody())
                .build());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains(allowed);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertPlain(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"garbage", "-1:-1", "H4sIAAAAAAAAAAMAAAAAAAAAAAA=", "<script>"})
  void madeUpViewStateIsABadRequest(String state) {
    HttpResponse<String> answer =
        Web.post("/progress", Map.of("query", "query", "jakarta.faces.ViewState", state));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertPlain(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/WEB-INF/web.xml", "/WEB-INF/templates/site.xhtml", "/META-INF/MANIFEST.MF"})
  void insideOfTheApplicationIsNotShown(String path) {
    HttpResponse<String> answer = Web.get(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertPlain(answer);
  }

  private static void assertPlain(HttpResponse<String> answer) {
    String id = answer.headers().firstValue("X-Correlation-Id").orElseThrow();

    assertThat(answer.body())
        .contains(id)
        .doesNotContain("Exception", "\tat ", "jakarta.", "Payara");
  }
}
