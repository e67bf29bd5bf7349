package org.beian.e2e.contract;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.beian.e2e.api.Program;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;

/** A request made up from the description of an operation; each part of it may be wrong. */
record HostileRequest(
    String method, String path, Map<String, String> headers, String body, boolean signedIn) {

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1e400",
          "99999999999999999999999",
          "true",
          "null",
          "[]",
          "' OR '1'='1",
          "../../etc/passwd",
          "\u0000",
          "\ud83d\ude00",
          "2026-13-45",
          "库".repeat(500),
          "%s%n${7*7}");

  static HostileRequest of(
      OpenAPI api, String path, HttpMethod method, Operation operation, Random random) {
    String address = path;
    List<String> query = new ArrayList<>();
    Map<String, String> headers = new LinkedHashMap<>();
    for (Parameter each : operation.getParameters()) {
      Parameter parameter = resolved(api, each);
      String value = value(parameter, random);
      switch (parameter.getIn()) {
        case "path" ->
            address =
                address.replace(
                    "{" + parameter.getName() + "}", encoded(isOtherAddress(value) ? "-" : value));
        case "query" -> {
          if (random.nextInt(5) > 0) {
            query.add(parameter.getName() + "=" + encoded(value));
          }
        }
        default -> {
          if (random.nextInt(3) > 0) {
            headers.put(parameter.getName(), value.replaceAll("[^ -~]", "?").strip());
          }
        }
      }
    }
    if (random.nextInt(4) == 0) {
      query.add("surprise=" + encoded(VALUES.get(random.nextInt(VALUES.size()))));
    }
    String body = body(api, operation, headers, random);
    String full = query.isEmpty() ? address : address + "?" + String.join("&", query);
    return new HostileRequest(method.name(), full, headers, body, random.nextInt(4) > 0);
  }

  /** With these the server makes another address of it, or turns it away before the API. */
  private static boolean isOtherAddress(String value) {
    return value.isBlank() || value.contains("/") || value.contains("\u0000");
  }

  private static Parameter resolved(OpenAPI api, Parameter parameter) {
    if (parameter.get$ref() == null) {
      return parameter;
    }
    String name = parameter.get$ref().replaceAll(".*/", "");
    return api.getComponents().getParameters().get(name);
  }

  private static String value(Parameter parameter, Random random) {
    return random.nextBoolean()
        ? String.valueOf(parameter.getExample())
        : VALUES.get(random.nextInt(VALUES.size()));
  }

  private static String body(
      OpenAPI api, Operation operation, Map<String, String> headers, Random random) {
    if (operation.getRequestBody() == null) {
      return null;
    }
    List<String> types = List.copyOf(operation.getRequestBody().getContent().keySet());
    String type = types.get(random.nextInt(types.size()));
    headers.put("Content-Type", random.nextInt(8) == 0 ? "text/plain" : type);
    MediaType media = operation.getRequestBody().getContent().get(type);
    String sample = sample(api, media);
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> sample.substring(0, sample.length() / 2);
      case 2 -> VALUES.get(random.nextInt(VALUES.size()));
      case 3 -> sample;
      default -> type.contains("json") ? spoiled(sample, random) : sample + VALUES.get(4);
    };
  }

  private static String sample(OpenAPI api, MediaType media) {
    if (media.getExample() != null) {
      return text(media.getExample());
    }
    if (media.getExamples() == null) {
      return "x";
    }
    String name = media.getExamples().values().iterator().next().get$ref().replaceAll(".*/", "");
    return text(api.getComponents().getExamples().get(name).getValue());
  }

  private static String text(Object example) {
    return example instanceof String text
        ? text
        : new ObjectMapper().valueToTree(example).toString();
  }

  /** The text with one value in it of another type, or with a member more. */
  private static String spoiled(String json, Random random) {
    List<String> wrong = List.of("[]", "{}", "null", "1e999", "-7", "[[1]]", "{\"a\":{}}", "true");
    String value = wrong.get(random.nextInt(wrong.size()));
    String[] parts = json.split("(?<=:)", -1);
    int at = 1 + random.nextInt(Math.max(1, parts.length - 1));
    if (random.nextInt(3) == 0 || at >= parts.length) {
      return json.replaceFirst("\\{", "{\"surprise\":" + value + ",");
    }
    parts[at] =
        parts[at].replaceFirst("^(\"(\\\\.|[^\"\\\\])*\"|[^,}\\]]+)", value.replace("$", ""));
    return String.join("", parts);
  }

  Answer send(Program program) {
    HttpRequest.Builder request = HttpRequest.newBuilder(Product.shared().uri(path));
    headers.forEach(
        (name, value) -> {
          if (!value.isEmpty()) {
            request.header(name, value);
          }
        });
    if (signedIn && path.startsWith("/api/")) {
      request.header("Authorization", "Bearer " + program.token());
    }
    return Product.shared()
        .api()
        .send(
            request
                .method(
                    method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
