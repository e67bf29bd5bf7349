package org.beian.web.api.description;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beian.filing.form.FilingForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Makes the schemas of the records that the API answers with; names, descriptions and examples are
 * those of their annotations.
 */
final class AnswerSchemas {

  private static final Map<Class<?>, Map<String, Object>> LEAVES =
      Map.of(
          String.class, Map.of("type", "string"),
          boolean.class, Map.of("type", "boolean"),
          Boolean.class, Map.of("type", "boolean"),
          int.class, Map.of("type", "integer", "format", "int32"),
          long.class, Map.of("type", "integer", "format", "int64"),
          LocalDate.class, Map.of("type", "string", "format", "date"),
          OffsetDateTime.class, Map.of("type", "string", "format", "date-time"));

  private final Map<String, Object> schemas;
  private final Set<Class<?>> sparse = new HashSet<>();

  AnswerSchemas(Map<String, Object> schemas) {
    this.schemas = schemas;
  }

  /** From now on this record and those in it have no member that must be there: some are asked. */
  AnswerSchemas withSparse(Class<?> type) {
    sparse.add(type);
    for (RecordComponent member : type.getRecordComponents()) {
      if (member.getType().isRecord()) {
        withSparse(member.getType());
      }
    }
    return this;
  }

  /** Adds a record and those it is made of; gives the reference to it. */
  Map<String, Object> add(Class<?> type) {
    Schema about = type.getAnnotation(Schema.class);
    if (!schemas.containsKey(about.name())) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schemas.put(about.name(), schema);
      schema.put("type", "object");
      schema.put("description", about.description());
      List<Object> required = new ArrayList<>();
      Map<String, Object> properties = new LinkedHashMap<>();
      for (RecordComponent member : type.getRecordComponents()) {
        properties.put(member.getName(), member(member));
        if (!sparse.contains(type)
            && (member.getType().isPrimitive() || member.getType() == List.class)) {
          required.add(member.getName());
        }
      }
      if (!required.isEmpty()) {
        schema.put("required", required);
      }
      schema.put("properties", properties);
    }
    return ref(about.name());
  }

  static Map<String, Object> ref(String name) {
    return new LinkedHashMap<>(Map.of("$ref", "#/components/schemas/" + name));
  }

  private Map<String, Object> member(RecordComponent member) {
    Map<String, Object> schema = value(member.getGenericType());
    Schema about = member.getAccessor().getAnnotation(Schema.class);
    if (about == null || schema.containsKey("$ref")) {
      return schema;
    }
    if (!about.description().isEmpty()) {
      schema.put("description", about.description());
    }
    if (!about.example().isEmpty()) {
      schema.put("example", example(member.getType(), about.example()));
    }
    return schema;
  }

  private Map<String, Object> value(Type type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    if (type instanceof ParameterizedType list) {
      schema.put("type", "array");
      schema.put("items", value(list.getActualTypeArguments()[0]));
      return schema;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == FilingForm.class) {
      return ref("FilingForm");
    }
    if (plain.isRecord()) {
      return add(plain);
    }
    if (plain.isEnum()) {
      schema.put("type", "string");
      schema.put("enum", Arrays.stream(plain.getEnumConstants()).map(Object::toString).toList());
      return schema;
    }
    schema.putAll(LEAVES.get(plain));
    return schema;
  }

  private static Object example(Class<?> type, String example) {
    if (type == boolean.class) {
      return Boolean.valueOf(example);
    }
    return type == int.class || type == long.class ? Integer.valueOf(example) : example;
  }
}
