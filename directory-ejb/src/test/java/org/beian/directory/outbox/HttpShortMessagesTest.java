package org.beian.directory.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpShortMessagesTest {

  private final HttpShortMessages messages = new HttpShortMessages();
  private HttpServer gateway;
  private String authorization;
  private String received;
  private int status = 200;

  @BeforeEach
  void start() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext(
        "/send",
        exchange -> {
          authorization = exchange.getRequestHeaders().getFirst("Authorization");
          received = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    gateway.start();
    messages.url = Optional.of("http://127.0.0.1:" + gateway.getAddress().getPort() + "/send");
    messages.token = Optional.of("secret");
  }

  @AfterEach
  void stop() {
    gateway.stop(0);
  }

  @Test
  void handsNumberAndTextToTheGateway() {
    assertThat(messages.send("13800000000", "备案\"已办结\"")).isTrue();
    assertThat(received).isEqualTo("{\"mobile\":\"13800000000\",\"text\":\"备案\\\"已办结\\\"\"}");
    assertThat(authorization).isEqualTo("Bearer secret");
  }

  @Test
  void saysWhenTheGatewayDidNotTakeIt() {
    status = 503;

    assertThat(messages.send("13800000000", "备案已办结")).isFalse();
  }

  @Test
  void isOffWhereNoGatewayIsNamed() {
    messages.url = Optional.empty();

    assertThat(messages.isOn()).isFalse();
    assertThat(messages.send("13800000000", "备案已办结")).isFalse();
    assertThat(received).isNull();
  }
}
