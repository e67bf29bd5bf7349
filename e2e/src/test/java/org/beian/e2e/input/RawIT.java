package org.beian.e2e.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import org.beian.e2e.Books;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client library would send. */
class RawIT {

  private static final int PATIENCE_MILLIS = 60_000;

  private final Product product = Product.shared();

  @Test
  void halfAnUploadLeavesNothingBehind() throws IOException {
    Map<String, Long> before = Books.rows(product);
    byte[] body = Uploads.body("FORM", "a.pdf", Uploads.pdf());
    String head =
        "POST /api/v1/materials HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data;"
            + " boundary=%s\r\nContent-Length: %d\r\n\r\n";

    send(head.formatted(Uploads.BOUNDARY, 5_000_000), body);
    send(head.formatted(Uploads.BOUNDARY, body.length), Arrays.copyOf(body, body.length / 2));

    assertThat(product.api().submit(Forms.ip()).status()).isEqualTo(201);
    assertThat(Books.rows(product).get("material")).isEqualTo(before.get("material"));
    assertThat(Books.rows(product).get("material_part")).isEqualTo(before.get("material_part"));
  }

  @Test
  void halfAFormLeavesNothingBehind() throws IOException {
    Map<String, Long> before = Books.rows(product);
    byte[] body = Forms.ip().toString().getBytes(UTF_8);

    send(
        "POST /api/v1/applications HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
            + " application/json\r\nContent-Length: "
            + body.length
            + "\r\n\r\n",
        Arrays.copyOf(body, body.length / 2));

    assertThat(product.api().get("authorities").status()).isEqualTo(200);
    assertThat(Books.rows(product)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/codes/..%5C..%5Cweb.xml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "JUMP /api/v1/authorities HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/v1/%c0%ae%c0%ae/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/v1/codes/%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /..%2f..%2fWEB-INF/web.xml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /api/v1/calendar?from=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /progress?number=%ff%fe HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "POST /api/v1/applications HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
            + " application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n{}"
            + "\r\n0\r\n\r\n",
        "POST /api/v1/applications HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
            + " application/json\r\nContent-Length: minus\r\nConnection: close\r\n\r\n{}",
        "POST /api/v1/applications HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
            + " application/json\r\nContent-Length: 2\r\nConnection: Upgrade\r\nUpgrade: other"
            + "\r\n\r\n{}",
        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n"
      })
  void answersNonsenseWithARefusal(String request) throws IOException {
    String answer = exchange(request);

    assertThat(answer).doesNotContainPattern("^HTTP/1\\.[01] 5");
    Refusal.requireNoInsides(answer);
  }

  @Test
  void saysTheStatusInWordsToo() throws IOException {
    assertThat(
            exchange(
                "POST /api/v1/applications HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                    + " application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"))
        .startsWith("HTTP/1.1 422 Unprocessable Content\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/%zz", "/offices/%", "/a%2", "/%zz?a=%20", "/progress;a=%g0", "/%%32%35"})
  void refusesABrokenPercentSignWithOurPage(String path) throws IOException {
    String answer = get(path);

    assertThat(answer)
        .startsWith("HTTP/1.1 400 ")
        .containsIgnoringCase("Content-Type: text/html")
        .containsIgnoringCase("Content-Security-Policy: ")
        .containsIgnoringCase("X-Content-Type-Options: nosniff")
        .contains(new String("请求有误".getBytes(UTF_8), ISO_8859_1));
    Refusal.requireNoInsides(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/%zz", "/api/v1/codes/%", "/api/v1/applications%2?x=%20"})
  void refusesABrokenPercentSignWithAProblem(String path) throws IOException {
    assertThat(get(path))
        .startsWith("HTTP/1.1 400 ")
        .containsIgnoringCase("Content-Type: application/problem+json")
        .containsIgnoringCase("X-Content-Type-Options: nosniff")
        .containsIgnoringCase("X-Frame-Options: DENY")
        .containsIgnoringCase("X-Correlation-Id: ")
        .contains("\"status\":400");
  }

  @Test
  void takesPercentSignsThatAreEscapes() throws IOException {
    assertThat(get("/api/v1/authorities/H%45JING")).startsWith("HTTP/1.1 200 ");
    assertThat(get("/%25zz")).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void refusesHugeHeaders() throws IOException {
    String answer =
        exchange(
            "GET /api/v1/authorities HTTP/1.1\r\nHost: localhost\r\nX-Large: "
                + "x".repeat(200_000)
                + "\r\nConnection: close\r\n\r\n");

    assertThat(answer).doesNotContainPattern("^HTTP/1\\.[01] [235]");
    Refusal.requireNoInsides(answer);
  }

  @Test
  void refusesAHugePath() throws IOException {
    String answer =
        exchange(
            "GET /"
                + "x".repeat(200_000)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

    assertThat(answer).doesNotContainPattern("^HTTP/1\\.[01] [235]");
    Refusal.requireNoInsides(answer);
  }

  @Test
  void takesAFormFromAClientThatOffersHttp2() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(product.uri().resolve("/api/v1/applications"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(Forms.ip().toString()))
            .build();

    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(201);
  }

  private String get(String path) throws IOException {
    return exchange(
        "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(path));
  }

  /** Sends what is given and hangs up. */
  private void send(String head, byte[] body) throws IOException {
    try (Socket socket = socket()) {
      socket.getOutputStream().write(head.getBytes(ISO_8859_1));
      socket.getOutputStream().write(body);
      socket.getOutputStream().flush();
    }
  }

  /** Sends what is given and reads until the server hangs up; a server may just hang up. */
  private String exchange(String request) throws IOException {
    try (Socket socket = socket()) {
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    } catch (SocketException hungUp) {
      return "";
    }
  }

  private Socket socket() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), product.port());
    socket.setSoTimeout(PATIENCE_MILLIS);
    return socket;
  }
}
