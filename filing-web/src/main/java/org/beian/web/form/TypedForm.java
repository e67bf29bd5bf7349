package org.beian.web.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.beian.filing.form.FilingForm;
import org.beian.filing.material.MaterialView;

/**
 * A filing form as the pages take and show it: each text is read and written by its JSON pointer.
 *
 * <p>Texts are kept as typed; only a blank one becomes "nothing given". A list of texts is shown
 * and given as lines. Names that are no field of the form are passed over.
 */
public final class TypedForm {

  /** No page shows more rows than this; what a form may hold is the rules' business. */
  static final int MAX_ROWS = 1000;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ROW = Pattern.compile("/.+/[0-9]{1,6}");
  private static final Set<String> DEFAULTS = Set.of("useType");

  private final ObjectNode tree;

  private TypedForm(ObjectNode tree) {
    this.tree = tree;
  }

  public static TypedForm of(FilingForm form) {
    return new TypedForm(JSON.valueToTree(form));
  }

  /** The form with nothing filled in. */
  public static TypedForm empty() {
    return new TypedForm(JsonNodeFactory.instance.objectNode());
  }

  /** The whole form, whatever was typed. */
  public FilingForm toForm() {
    try {
      return JSON.treeToValue(tree, FilingForm.class);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Fields do not make a form", impossible);
    }
  }

  /** The form as it is handed in: without the service in the IP track, without an unnamed agent. */
  public FilingForm toHandIn() {
    TypedForm asked = new TypedForm(tree.deepCopy());
    if (!text("/track").equals("ICP")) {
      asked.tree.remove("service");
    }
    if (isBlank(tree.path("agent"))) {
      asked.tree.remove("agent");
    }
    return asked.toForm();
  }

  /** The text at a pointer, a list as lines; empty when nothing was given. */
  public String text(String pointer) {
    JsonNode node = tree.at(pointer);
    return node.isArray() ? String.join("\n", list(pointer)) : node.asText("");
  }

  /** The texts of a list. */
  List<String> list(String pointer) {
    return StreamSupport.stream(tree.at(pointer).spliterator(), false)
        .map(node -> node.asText(""))
        .toList();
  }

  /** How many rows a list of rows has. */
  public int rows(String pointer) {
    return tree.at(pointer).size();
  }

  /**
   * Takes what a page sent. A list of rows is replaced as a whole when any of its fields came;
   * blank rows at its end are dropped, so that the rows before keep their places.
   */
  public void take(Map<String, String[]> given) {
    Map<String, ArrayNode> rows = new TreeMap<>();
    given.forEach(
        (pointer, values) ->
            FormShape.kindOf(pointer).ifPresent(kind -> take(pointer, kind, values, rows)));
    rows.forEach((pointer, list) -> parent(pointer).set(name(pointer), withoutBlankTail(list)));
  }

  /** Drops every blank row of a list. */
  public void dropBlankRows(String pointer) {
    if (tree.at(pointer) instanceof ArrayNode list) {
      for (int i = list.size() - 1; i >= 0; i--) {
        if (isBlank(list.get(i))) {
          list.remove(i);
        }
      }
    }
  }

  /** Removes the row at a pointer such as {@code /connection/ipRanges/0}, if there is one. */
  public void removeRow(String pointer) {
    if (ROW.matcher(pointer).matches()
        && FormShape.kindOf(parentPointer(pointer)).filter(FormShape.Kind.ROWS::equals).isPresent()
        && tree.at(parentPointer(pointer)) instanceof ArrayNode list) {
      list.remove(Integer.parseInt(name(pointer)));
    }
  }

  /** Adds a row; {@code row} holds its texts by name. */
  public void addRow(String pointer, Map<String, String> row) {
    ArrayNode list =
        tree.at(pointer) instanceof ArrayNode present
            ? present
            : parent(pointer).putArray(name(pointer));
    if (list.size() < MAX_ROWS) {
      list.add(JSON.<ObjectNode>valueToTree(row));
    }
  }

  /** Adds an uploaded material. */
  public void addMaterial(MaterialView material) {
    addRow("/materials", Map.of("kind", material.kind().name(), "id", material.id()));
  }

  /** Removes a material; tells whether it was there. */
  public boolean removeMaterial(String id) {
    if (tree.at("/materials") instanceof ArrayNode list) {
      for (int i = list.size() - 1; i >= 0; i--) {
        if (list.get(i).path("id").asText().equals(id)) {
          list.remove(i);
          return true;
        }
      }
    }
    return false;
  }

  /** The form as JSON, the same for the same form. */
  @Override
  public String toString() {
    return tree.toString();
  }

  private void take(
      String pointer, FormShape.Kind kind, String[] values, Map<String, ArrayNode> rows) {
    int row = pointer.replaceFirst("/\\d+/.*", "").length();
    if (kind == FormShape.Kind.TEXT && row < pointer.length()) {
      String[] rest = pointer.substring(row + 1).split("/", 2);
      ArrayNode list = rows.computeIfAbsent(pointer.substring(0, row), k -> tree.arrayNode());
      rowAt(list, Integer.parseInt(rest[0])).put(rest[1], orNull(values));
    } else if (kind == FormShape.Kind.TEXT) {
      parent(pointer).put(name(pointer), orNull(values));
    } else if (kind == FormShape.Kind.LIST) {
      parent(pointer).set(name(pointer), JSON.valueToTree(lines(values)));
    }
  }

  private static ObjectNode rowAt(ArrayNode list, int index) {
    if (index >= MAX_ROWS) {
      return list.objectNode();
    }
    while (list.size() <= index) {
      list.addObject();
    }
    return (ObjectNode) list.get(index);
  }

  private ObjectNode parent(String pointer) {
    ObjectNode node = tree;
    String path = parentPointer(pointer);
    if (path.isEmpty()) {
      return node;
    }
    for (String step : path.substring(1).split("/", -1)) {
      node = node.get(step) instanceof ObjectNode present ? present : node.putObject(step);
    }
    return node;
  }

  private static ArrayNode withoutBlankTail(ArrayNode list) {
    while (!list.isEmpty() && isBlank(list.get(list.size() - 1))) {
      list.remove(list.size() - 1);
    }
    return list;
  }

  /** Whether a section holds nothing but what the page had preset. */
  private static boolean isBlank(JsonNode section) {
    return section.properties().stream()
        .noneMatch(
            field ->
                !field.getValue().isNull()
                    && (!DEFAULTS.contains(field.getKey())
                        || !field.getValue().asText().equals("STATIC")));
  }

  public static List<String> lines(String... values) {
    return Arrays.stream(values)
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /**
   * The last text sent: a box that is ticked comes after the hidden one that tells it was asked.
   */
  private static String orNull(String... values) {
    String text = values.length == 0 ? "" : values[values.length - 1];
    return text.isBlank() ? null : text;
  }

  private static String parentPointer(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static String name(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }
}
