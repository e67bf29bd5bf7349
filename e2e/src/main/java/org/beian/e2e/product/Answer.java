package org.beian.e2e.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;

/** An answer over HTTP, read to its end. */
public record Answer(int status, HttpHeaders headers, String text) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  /**
   * The body as JSON.
   *
   * @throws IllegalStateException it is none
   */
  public JsonNode json() {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("No JSON in the answer " + status + ": " + text, e);
    }
  }

  /** A text value of the JSON body, by JSON pointer; empty text when absent. */
  public String text(String pointer) {
    return json().at(pointer).asText("");
  }

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /** The media type without its parameters; empty text when none was sent. */
  public String mediaType() {
    return header("Content-Type").map(type -> type.split(";", 2)[0].strip()).orElse("");
  }
}
