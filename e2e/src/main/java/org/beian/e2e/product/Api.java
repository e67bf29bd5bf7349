package org.beian.e2e.product;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** The API under {@code /api/v1}, as a program uses it. */
public final class Api {

  private static final String ROOT = "/api/v1/";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Product product;

  Api(Product product) {
    this.product = product;
  }

  /** Gets a path below {@code /api/v1/}, such as {@code authorities/HEJING}. */
  public Answer get(String path) {
    return send(request(path).GET().build());
  }

  /** Hands in a form under a key of its own. */
  public Answer submit(JsonNode form) {
    return submit(form, UUID.randomUUID().toString());
  }

  /** Hands in a form under the given {@code Idempotency-Key}. */
  public Answer submit(JsonNode form, String key) {
    return send(
        request("applications")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(form.toString()))
            .build());
  }

  /** Has a form judged without handing it in. */
  public Answer check(JsonNode form) {
    return post("applications/check", "application/json", utf8(form.toString()));
  }

  /** Posts any bytes, under a fresh {@code Idempotency-Key}. */
  public Answer post(String path, String contentType, byte[] body) {
    BodyPublisher publisher = BodyPublishers.ofByteArray(body);
    return send(
        request(path)
            .header("Content-Type", contentType)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(publisher)
            .build());
  }

  /** A request to a path below {@code /api/v1/}, to be completed and sent. */
  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(product.uri(ROOT + path)).timeout(PATIENCE);
  }

  /** Sends a request and reads the answer to its end. */
  public Answer send(HttpRequest request) {
    try {
      return Answer.of(product.http().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
