package org.beian.filing.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A form taken apart into what is changed and compared as a whole: a text, a list of texts, or a
 * list of rows, by its JSON pointer. What was not given is not there.
 */
public final class FormUnits {

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** Said anew with every form, so never a difference between two. */
  private static final Set<String> FORMALITIES = Set.of("/filledOn", "/truthful");

  private FormUnits() {}

  /** The units of a form that were given, as JSON, in the order of the form. */
  public static SortedMap<String, String> of(FilingForm form) {
    SortedMap<String, String> units =
        new TreeMap<>(((Comparator<String>) FormFields::compare).thenComparing(p -> p));
    collect("", JSON.valueToTree(form), units);
    return units;
  }

  /** The same form with other units; one that is null is taken away. */
  public static FilingForm with(FilingForm form, Map<String, String> units) {
    ObjectNode tree = JSON.valueToTree(form);
    units.forEach((pointer, json) -> put(tree, pointer, json));
    return read(tree);
  }

  /** Pointers of the units that two forms do not have alike, in the order of the form. */
  public static Set<String> differing(FilingForm form, FilingForm other) {
    Map<String, String> mine = of(form);
    SortedMap<String, String> theirs = of(other);
    Set<String> pointers = new TreeSet<>(theirs.comparator());
    Stream.of(mine.keySet(), theirs.keySet()).forEach(pointers::addAll);
    pointers.removeIf(p -> theirs.containsKey(p) && theirs.get(p).equals(mine.get(p)));
    return pointers;
  }

  /**
   * What two forms say differently, in the order of the form; without the day on which they were
   * filled in and their declarations.
   */
  public static List<FormDifference> differences(FilingForm before, FilingForm after) {
    Map<String, String> old = of(before);
    Map<String, String> now = of(after);
    return differing(before, after).stream()
        .filter(pointer -> !FORMALITIES.contains(pointer))
        .map(p -> new FormDifference(p, old.get(p), now.get(p)))
        .toList();
  }

  /**
   * A unit in words: one line, or one for each entry or row of a list.
   *
   * @param json the unit, null if it was not given
   * @param words says a text in words, given the pointer of its field
   */
  public static List<String> lines(String pointer, String json, BinaryOperator<String> words) {
    if (json == null) {
      return List.of();
    }
    JsonNode node = parse(json);
    return node.isArray()
        ? IntStream.range(0, node.size())
            .mapToObj(i -> line(pointer + "/" + i, node.get(i), words))
            .toList()
        : List.of(line(pointer, node, words));
  }

  private static String line(String pointer, JsonNode node, BinaryOperator<String> words) {
    if (!node.isObject()) {
      return words.apply(pointer, node.asText(""));
    }
    return node.properties().stream()
        .filter(field -> !field.getValue().isNull())
        .map(field -> line(pointer + "/" + field.getKey(), field.getValue(), words))
        .collect(Collectors.joining(" · "));
  }

  private static void collect(String pointer, JsonNode node, Map<String, String> units) {
    if (node.isObject()) {
      node.properties().forEach(e -> collect(pointer + "/" + e.getKey(), e.getValue(), units));
    } else if (!node.isNull() && !(node.isArray() && node.isEmpty())) {
      units.put(pointer, node.toString());
    }
  }

  private static void put(ObjectNode tree, String pointer, String json) {
    String[] names = pointer.split("/", -1);
    ObjectNode section = tree;
    for (int i = 1; i < names.length - 1; i++) {
      section =
          section.get(names[i]) instanceof ObjectNode there ? there : section.putObject(names[i]);
    }
    section.set(names[names.length - 1], json == null ? JSON.nullNode() : parse(json));
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static FilingForm read(ObjectNode tree) {
    try {
      return JSON.treeToValue(tree, FilingForm.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
