package org.beian.e2e.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A collector of traces (OTLP over HTTP) on this machine. */
final class Collector implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  private final HttpServer server;
  private final BlockingQueue<String> spans = new LinkedBlockingQueue<>();
  private final Queue<String> all = new ConcurrentLinkedQueue<>();

  Collector() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/v1/traces", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
    String batch = new String(body, StandardCharsets.UTF_8);
    all.add(batch);
    spans.add(batch);
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The next batch of spans with a word in it; what comes before is let go. */
  String next(String word) throws InterruptedException {
    String batch = spans.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    while (batch != null && !batch.contains(word)) {
      batch = spans.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
    if (batch == null) {
      throw new AssertionError("No span of " + word);
    }
    return batch;
  }

  /** Everything that was collected. */
  String all() {
    return String.join("\n", all);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
