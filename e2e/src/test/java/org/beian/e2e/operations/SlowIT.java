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
import org.junit.jupiter.params.provider.ValueSource;

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
  @ValueSource(strings = "/api/v1/applications")
  void bodiesThatDripKeepNobodyFromBeingAnswered(String path) throws Exception {
    for (int i = 0; i < CROWD; i++) {
      drips.add(drip(path, "application/json"));
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
  @ValueSource(strings = "/api/v1/applications")
  void aBodyThatDripsIsEnded(String path) throws IOException {
    Socket drip = drip(path, "application/json");
    drips.add(drip);

    while (isOpen(drip)) {
      send(drip, "a");
    }

    assertThat(product.api().submit(Forms.ip()).status()).isEqualTo(201);
  }

  private Socket drip(String path, String type) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), product.port());
    socket.setSoTimeout(A_READ_MILLIS);
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: 50000\r\n\r\n";
    send(socket, head.formatted(path, type));
    return socket;
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
