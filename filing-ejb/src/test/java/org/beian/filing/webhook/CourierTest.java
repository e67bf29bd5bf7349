package org.beian.filing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.beian.filing.webhook.Courier.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A receiver that never ends its answer holds nobody up")
class CourierTest {

  /** More than lies between two sockets. */
  private static final int MUCH = 64;

  private static final byte[] MEGABYTE = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

  private final ScheduledThreadPoolExecutor time = new ScheduledThreadPoolExecutor(1);
  private final Courier courier = new Courier();
  private ServerSocket receiver;

  @BeforeEach
  void open() throws IOException {
    receiver = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    Gate gate = new Gate();
    gate.networks = "127.0.0.0/8";
    courier.gate = gate;
    courier.clock = Clock.systemUTC();
    courier.scheduler = time;
    courier.open();
  }

  @AfterEach
  void close() throws IOException {
    courier.close();
    time.shutdownNow();
    receiver.close();
  }

  @Test
  void readsNoMoreThanTheStatus() {
    CompletableFuture<Void> cutOff =
        answer("HTTP/1.1 200 OK\r\nContent-Length: 67108864\r\n\r\n", this::pour);

    assertThat(post()).isEqualTo(new Outcome(200, null));
    cutOff.join();
  }

  @Test
  void takesNoHeaderThatGoesOnAndOn() {
    CompletableFuture<Void> cutOff = answer("HTTP/1.1 200 OK\r\nx: ", this::pour);

    assertThat(post().status()).isZero();
    cutOff.join();
  }

  @Test
  void endsATryWhoseTimeIsOver() {
    CompletableFuture<Void> cutOff =
        answer("HTTP/1.1 200 OK\r\nx: ", line -> time.getQueue().element().run());

    assertThat(post()).isEqualTo(new Outcome(0, "Timeout"));
    cutOff.join();
  }

  private Outcome post() {
    String url = "http://127.0.0.1:" + receiver.getLocalPort() + "/";
    return courier.post(
        new Webhook(1, "", url, Algorithm.HMAC_SHA256, List.of("secret")), "evt-1", "{}");
  }

  /** Writes until the other side has had enough. */
  private void pour(Socket line) throws IOException {
    for (int i = 0; i < MUCH; i++) {
      line.getOutputStream().write(MEGABYTE);
    }
    throw new IllegalStateException("All of it was read");
  }

  /** How an answer goes on. */
  private interface Going {
    void on(Socket line) throws IOException;
  }

  /** Answers one request, and ends when the other side does. */
  private CompletableFuture<Void> answer(String beginning, Going going) {
    return CompletableFuture.runAsync(
        () -> {
          try (Socket line = receiver.accept()) {
            byte[] request = new byte[8192];
            int read = line.getInputStream().read(request);
            line.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            going.on(line);
            while (read >= 0) {
              read = line.getInputStream().read(request);
            }
          } catch (SocketException enough) {
            return;
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
