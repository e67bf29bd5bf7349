package org.beian.filing.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Forms for tests, told as prose: {@code anIpForm().with("/unit/uscc",
 * "…").without("/agent").form()}.
 *
 * <p>They begin as the forms under {@code /forms}, to which no rule objects on 2026-11-24.
 */
public final class FilingForms {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode tree;

  private FilingForms(ObjectNode tree) {
    this.tree = tree;
  }

  /** A user unit in 和静县 with a leased line and eight addresses. */
  public static FilingForms anIpForm() {
    return new FilingForms(read("/forms/ip.json"));
  }

  /** The web site of that unit. */
  public static FilingForms anIcpForm() {
    return new FilingForms(read("/forms/icp.json"));
  }

  /** A form in which nothing is filled in. */
  public static FilingForms anEmptyForm() {
    return new FilingForms(JSON.createObjectNode());
  }

  /** The same with one text changed, sections and rows that are missing being added. */
  public FilingForms with(String pointer, String text) {
    return with(pointer, JSON.getNodeFactory().textNode(text));
  }

  /** The same with the entries of a list changed. */
  public FilingForms with(String pointer, List<String> texts) {
    return with(pointer, JSON.valueToTree(texts));
  }

  /** The same with one field, row or section left out. */
  public FilingForms without(String pointer) {
    ObjectNode copy = tree.deepCopy();
    JsonPointer path = JsonPointer.compile(pointer);
    JsonNode parent = copy.at(path.head());
    if (parent instanceof ArrayNode list) {
      list.remove(path.last().getMatchingIndex());
    } else if (parent instanceof ObjectNode section) {
      section.remove(path.last().getMatchingProperty());
    }
    return new FilingForms(copy);
  }

  public FilingForm form() {
    try {
      return JSON.treeToValue(tree, FilingForm.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FilingForms with(String pointer, JsonNode value) {
    ObjectNode copy = tree.deepCopy();
    JsonPointer path = JsonPointer.compile(pointer);
    put(section(copy, path.head()), path.last(), value);
    return new FilingForms(copy);
  }

  /** Finds a section; a missing one is made, a list where its name is a plural. */
  private static JsonNode section(ObjectNode root, JsonPointer path) {
    JsonNode found = root.at(path);
    if (!found.isMissingNode() && !found.isNull()) {
      return found;
    }
    boolean list = !path.last().mayMatchElement() && path.toString().endsWith("s");
    JsonNode made = list ? JSON.createArrayNode() : JSON.createObjectNode();
    put(section(root, path.head()), path.last(), made);
    return made;
  }

  private static void put(JsonNode parent, JsonPointer last, JsonNode value) {
    if (parent instanceof ArrayNode list) {
      while (list.size() <= last.getMatchingIndex()) {
        list.addNull();
      }
      list.set(last.getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(last.getMatchingProperty(), value);
    }
  }

  private static ObjectNode read(String resource) {
    try (InputStream source = FilingForms.class.getResourceAsStream(resource)) {
      return (ObjectNode) JSON.readTree(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
