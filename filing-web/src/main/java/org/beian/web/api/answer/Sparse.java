package org.beian.web.api.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.FaultCode;

/**
 * Answers of which only some members are wanted: {@code fields=filingNo,form.unit.unitName}. In a
 * page the members are those of its items.
 */
public final class Sparse {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9.,]{1,1000}");

  private final List<String> wanted;

  private Sparse(List<String> wanted) {
    this.wanted = wanted;
  }

  /** Reads the parameter; what is not given wants all. */
  public static Sparse read(Parameters parameters, String given) {
    if (given != null && !FORM.matcher(given).matches()) {
      parameters.refuse(
          FaultCode.PARAMETER_MALFORMED, "fields", "fields", "filingNo,form.unit.unitName");
    }
    return new Sparse(given == null ? List.of() : List.of(given.split(",", -1)));
  }

  /** The answer, as it is written. */
  public byte[] of(Object body) {
    if (wanted.isEmpty()) {
      return JsonAnswer.bytes(body);
    }
    JsonNode tree = JsonAnswer.tree(body);
    if (tree.get("items") instanceof ArrayNode items) {
      for (int i = 0; i < items.size(); i++) {
        items.set(i, only(items.get(i), wanted));
      }
      return JsonAnswer.bytes(tree);
    }
    return JsonAnswer.bytes(only(tree, wanted));
  }

  private static JsonNode only(JsonNode whole, List<String> paths) {
    if (!(whole instanceof ObjectNode object)) {
      return whole;
    }
    ObjectNode kept = object.objectNode();
    object
        .properties()
        .forEach(
            member -> {
              String name = member.getKey();
              List<String> below =
                  paths.stream()
                      .filter(path -> path.startsWith(name + "."))
                      .map(path -> path.substring(name.length() + 1))
                      .toList();
              if (paths.contains(name)) {
                kept.set(name, member.getValue());
              } else if (!below.isEmpty()) {
                kept.set(name, only(member.getValue(), below));
              }
            });
    return kept;
  }
}
