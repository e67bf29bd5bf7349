package org.beian.web.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.beian.web.docs.DescribedOperation.Field;

/** The members of a schema, those of the schemas in it among them, each by its path. */
final class SchemaFields {

  private static final int DEEPEST = 8;

  /** Codes of a list to which more may come. */
  private static final String OPEN = "x-extensible-enum";

  private final References references;
  private final List<Field> fields = new ArrayList<>();

  private SchemaFields(References references) {
    this.references = references;
  }

  static List<Field> of(JsonNode schema, References references) {
    SchemaFields walk = new SchemaFields(references);
    walk.enter(references.resolved(schema), "", 0);
    return walk.fields;
  }

  private void enter(JsonNode schema, String path, int depth) {
    if (schema.path("type").asText().equals("array")) {
      enter(references.resolved(schema.path("items")), path + "[]", depth + 1);
      return;
    }
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema
        .path("properties")
        .properties()
        .forEach(
            member -> {
              String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
              JsonNode type = references.resolved(member.getValue());
              fields.add(field(name, "", required.contains(member.getKey()), type));
              if (depth < DEEPEST) {
                enter(type, name, depth + 1);
              }
            });
  }

  /** A parameter or member. */
  static Field field(String name, String place, boolean required, JsonNode schema) {
    return new Field(
        name,
        place,
        required,
        type(schema),
        schema.path("description").asText(),
        schema.path("example").asText());
  }

  static String type(JsonNode schema) {
    StringJoiner type = new StringJoiner(", ");
    type.add(schema.path("type").asText("object"));
    for (String limit : List.of("format", "pattern")) {
      if (schema.has(limit)) {
        type.add(schema.path(limit).asText());
      }
    }
    limit(schema, "minLength", "≥ ", type);
    limit(schema, "minimum", "≥ ", type);
    limit(schema, "maxLength", "≤ ", type);
    limit(schema, "maximum", "≤ ", type);
    limit(schema, "maxItems", "≤ ", type);
    limit(schema, "default", "= ", type);
    JsonNode choices = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
    if (choices.has("enum")) {
      type.add(codes(choices.path("enum")).toString());
    }
    if (choices.has(OPEN)) {
      type.add(codes(choices.path(OPEN)).add("…").toString());
    }
    return type.toString();
  }

  private static StringJoiner codes(JsonNode choices) {
    StringJoiner codes = new StringJoiner(" | ");
    choices.forEach(code -> codes.add(code.asText()));
    return codes;
  }

  private static void limit(JsonNode schema, String name, String sign, StringJoiner type) {
    if (schema.has(name)) {
      type.add(sign + schema.path(name).asText());
    }
  }
}
