package org.beian.e2e.operations;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
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

  private static final int A_READ_MILLIS = 20;

  private final Product product = Product.shared();
  private final List<Socket> drips = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    for (Socket drip : drips) {
      drip.close();
    }
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
    for (Socket drip : drips) {
      send(drip, "a");
    }

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
    assertThat(drips.stream().filter(SlowIT::isOpen).count())
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
  void aBodyThatDripsIsEnded(String path, String type, String answered) throws IOException {
    Socket drip = drip(path, type);
    drips.add(drip);
    StringBuilder answer = new StringBuilder();

    while (hears(drip, answer)) {
      send(drip, "a");
    }

    assertThat(answer)
        .startsWith("HTTP/1.1 408 ")
        .containsIgnoringCase("\r\nContent-Type: " + answered)
        .containsIgnoringCase("\r\nConnection: close");
    assertThat(product.api().submit(Forms.ip()).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({"/progress, text/html", "/oauth/token, application/problem+json"})
  void aFormLargerThanAnyIsRefused(String path, String answered) throws IOException {
    try (Socket large = new Socket(InetAddress.getLoopbackAddress(), product.port())) {
      large.setSoTimeout(A_READ_MILLIS);
      send(large, head(path, "application/x-www-form-urlencoded", 3_000_000));
      StringBuilder answer = new StringBuilder();
      while (hears(large, answer)) {
        send(large, "a".repeat(100_000));
      }

      assertThat(answer)
          .startsWith("HTTP/1.1 413 ")
          .containsIgnoringCase("\r\nContent-Type: " + answered);
    }
  }

  private Socket drip(String path, String type) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), product.port());
    socket.setSoTimeout(A_READ_MILLIS);
    send(socket, head(path, type, 50_000));
    if (type.startsWith("multipart")) {
      send(
          socket,
          "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n");
    }
    return socket;
  }

  private static String head(String path, String type, int length) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
        .formatted(path, type, length);
  }

  /** Waits a moment for more of the answer; false once its head is here, or the server hung up. */
  private static boolean hears(Socket socket, StringBuilder answer) {
    byte[] heard = new byte[4096];
    try {
      int read = socket.getInputStream().read(heard);
      answer.append(new String(heard, 0, Math.max(read, 0), ISO_8859_1));
      return read >= 0 && answer.indexOf("\r\n\r\n") < 0;
    } catch (SocketTimeoutException silence) {
      return true;
    } catch (IOException ended) {
      return false;
    }
  }

  private static void send(Socket socket, String text) {
    try {
      socket.getOutputStream().write(text.getBytes(ISO_8859_1));
    } catch (IOException ended) {
      // The server hung up: isOpen tells.
    }
  }

  /** Whether the server neither answered nor hung up; waits a moment for either. */
  private static boolean isOpen(Socket socket) {
    try {
      return socket.getInputStream().read() == Integer.MIN_VALUE;
    } catch (SocketTimeoutException silence) {
      return true;
    } catch (IOException ended) {
      return false;
    }
  }
}
