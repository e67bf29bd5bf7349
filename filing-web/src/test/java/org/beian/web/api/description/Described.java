package org.beian.web.api.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** {@code META-INF/openapi.yaml}, to be asked. */
record Described(Map<String, Object> document) {

  static Described read() {
    try (InputStream text = Described.class.getResourceAsStream("/META-INF/openapi.yaml")) {
      return new Described(new Yaml().load(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The part at a way from the top, or null. */
  Map<String, Object> at(String... steps) {
    Map<String, Object> found = document;
    for (String step : steps) {
      found = found == null ? null : asMap(found.get(step));
    }
    return found;
  }

  /** What is said of an operation such as {@code get /api/v1/codes}. */
  Map<String, Object> operation(String name) {
    String[] parts = name.split(" ", 2);
    return at("paths", parts[1], parts[0]);
  }

  /** Names of the parameters of an operation that stand in one of these places. */
  Set<String> parameters(String operation, String... places) {
    Set<String> names = new TreeSet<>();
    if (operation(operation).get("parameters") instanceof List<?> list) {
      for (Object each : list) {
        Map<String, Object> parameter = resolved(asMap(each));
        if (List.of(places).contains(parameter.get("in"))) {
          names.add((String) parameter.get("name"));
        }
      }
    }
    return names;
  }

  /** Media types of an operation's body; none where it has none. */
  Set<String> requestTypes(String operation) {
    Map<String, Object> body = asMap(operation(operation).get("requestBody"));
    return body == null ? Set.of() : asMap(body.get("content")).keySet();
  }

  /** The examples of problems, by their types. */
  Map<String, Map<String, Object>> problems() {
    Map<String, Map<String, Object>> problems = new HashMap<>();
    for (Object example : at("components", "examples").values()) {
      if (asMap(example).get("value") instanceof Map<?, ?> value
          && value.get("type") instanceof String type
          && type.startsWith("urn:problem-type:")) {
        problems.put(type, asMap(value));
      }
    }
    return problems;
  }

  /** The texts of members of these names in all forms and reports that are shown. */
  List<String> texts(String... members) {
    List<String> found = new ArrayList<>();
    collect(at("components", "examples", "IpFiling"), List.of(members), found);
    collect(at("components", "examples", "FilingEffective"), List.of(members), found);
    collect(at("components", "examples", "FilingPageOne"), List.of(members), found);
    return found;
  }

  private static void collect(Object node, List<String> members, List<String> found) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (value instanceof String text && name instanceof String && members.contains(name)) {
              found.add(text);
            }
            collect(value, members, found);
          });
    } else if (node instanceof List<?> list) {
      list.forEach(child -> collect(child, members, found));
    }
  }

  private Map<String, Object> resolved(Map<String, Object> node) {
    return node.get("$ref") instanceof String reference
        ? at(reference.substring("#/".length()).split("/", -1))
        : node;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> asMap(Object node) {
    return (Map<String, Object>) node;
  }
}
