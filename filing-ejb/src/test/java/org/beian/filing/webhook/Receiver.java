package org.beian.filing.webhook;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A program of an organisation that takes what webhooks bring, and answers as it is told to. */
final class Receiver {

  private final List<Post> received = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int answer = 200;

  /** What a receiver got. */
  record Post(String id, String timestamp, String signature, String body) {}

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Headers headers = exchange.getRequestHeaders();
          received.add(
              new Post(
                  headers.getFirst("webhook-id"),
                  headers.getFirst("webhook-timestamp"),
                  headers.getFirst("webhook-signature"),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          exchange.sendResponseHeaders(answer, -1);
          exchange.close();
        });
    server.start();
  }

  /** All that came so far, in order. */
  List<Post> received() {
    return received;
  }

  /** From now on it answers with a status. */
  void answers(int status) {
    answer = status;
  }

  int port() {
    return server.getAddress().getPort();
  }

  void close() {
    server.stop(0);
  }
}
