package org.beian.web.desk.counter;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormUnits;
import org.beian.web.desk.counter.CounterField.Kind;

/** A form as the counter takes and shows it: texts and lists by the pointers of their fields. */
final class CounterForm {

  static final String RANGES = "/connection/ipRanges";

  private static final Pattern MATERIAL = Pattern.compile("([A-Z_]{2,30}):([0-9a-f]{32})");

  private final Map<String, List<String>> values = new HashMap<>();

  /** What stands at a pointer; nothing where nothing was given. */
  List<String> at(String pointer) {
    return values.getOrDefault(pointer, List.of());
  }

  String text(String pointer) {
    return String.join("\n", at(pointer));
  }

  void put(String pointer, String... given) {
    values.put(
        pointer,
        Arrays.stream(given).flatMap(String::lines).filter(line -> !line.isBlank()).toList());
  }

  /** A form that is known of the unit. */
  static CounterForm of(FilingForm known) {
    CounterForm form = new CounterForm();
    FormUnits.of(known)
        .forEach(
            (pointer, json) -> {
              if (!pointer.equals(RANGES) && !pointer.startsWith("/materials")) {
                form.values.put(pointer, read(json));
              }
            });
    return form;
  }

  private static List<String> read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonValue value = reader.readValue();
      if (value instanceof JsonString text) {
        return List.of(text.getString());
      }
      return value instanceof JsonArray list
          ? list.stream()
              .filter(JsonString.class::isInstance)
              .map(one -> ((JsonString) one).getString())
              .toList()
          : List.of();
    }
  }

  /** The form to be handed in. */
  FilingForm toForm() {
    Map<String, String> units = new HashMap<>();
    values.forEach(
        (pointer, given) -> {
          if (!given.isEmpty() && isAsked(pointer)) {
            units.put(pointer, json(pointer, given));
          }
        });
    return FormUnits.with(EMPTY, units);
  }

  private boolean isAsked(String pointer) {
    return !pointer.startsWith("/service") || text("/track").equals("ICP");
  }

  private static String json(String pointer, List<String> given) {
    if (pointer.equals(RANGES)) {
      return rows(given, CounterForm::range).toString();
    }
    if (pointer.equals("/materials")) {
      return rows(given, CounterForm::material).toString();
    }
    Kind kind = CounterFields.kindOf(pointer);
    return kind == Kind.CHECKS || kind == Kind.LINES
        ? Json.createArrayBuilder(given).build().toString()
        : Json.createValue(String.join("\n", given)).toString();
  }

  private static JsonArray rows(List<String> given, Function<String, JsonObject> row) {
    JsonArrayBuilder rows = Json.createArrayBuilder();
    given.forEach(line -> rows.add(row.apply(line)));
    return rows.build();
  }

  private static JsonObject range(String line) {
    return Json.createObjectBuilder().add("range", line.strip()).add("useType", "STATIC").build();
  }

  private static JsonObject material(String text) {
    var parts = MATERIAL.matcher(text);
    return parts.matches()
        ? Json.createObjectBuilder().add("kind", parts.group(1)).add("id", parts.group(2)).build()
        : JsonValue.EMPTY_JSON_OBJECT;
  }

  private static final FilingForm EMPTY =
      new FilingForm(null, null, null, null, null, null, null, null, null, null, List.of(), null);
}
