package org.beian.e2e.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The fields of a form as its pages send them: each text under its JSON pointer. */
public final class PageForm {

  /**
   * A page of the form.
   *
   * @param path its address
   * @param fields what is filled in on it, in the order of the form
   */
  public record Step(String path, List<Field> fields) {}

  /** A field; one of several values of the same list has the list's name. */
  public record Field(String name, String value) {}

  private PageForm() {}

  /**
   * The steps of the form from its start to the materials; the declaration follows on the review.
   */
  public static List<Step> of(ObjectNode form) {
    List<Field> people = new ArrayList<>();
    for (String person :
        List.of("/unit/legalRepresentative", "/securityOfficer", "/emergencyContact")) {
      collect(person, form.at(person), people);
    }
    ObjectNode unit = form.path("unit").deepCopy();
    unit.remove(List.of("legalRepresentative", "divisionCode"));
    return List.of(
        new Step(
            "/apply/",
            List.of(
                new Field("/track", form.path("track").asText()),
                new Field("/unit/divisionCode", form.at("/unit/divisionCode").asText()),
                new Field("tarim", "false"))),
        new Step("/apply/unit", fields("/unit", unit)),
        new Step("/apply/people", people),
        new Step("/apply/connection", fields("/connection", form.path("connection"))),
        new Step("/apply/security", fields("/security", form.path("security"))),
        new Step("/apply/materials", List.of()));
  }

  private static List<Field> fields(String at, JsonNode section) {
    List<Field> fields = new ArrayList<>();
    collect(at, section, fields);
    return fields;
  }

  private static void collect(String at, JsonNode node, List<Field> fields) {
    if (node.isObject()) {
      node.properties().forEach(e -> collect(at + "/" + e.getKey(), e.getValue(), fields));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i).isObject() ? at + "/" + i : at, node.get(i), fields);
      }
    } else {
      fields.add(new Field(at, node.asText()));
    }
  }
}
