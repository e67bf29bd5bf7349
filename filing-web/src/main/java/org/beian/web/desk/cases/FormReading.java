package org.beian.web.desk.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormDifference;
import org.beian.filing.form.FormUnits;
import org.beian.web.form.Difference;
import org.beian.web.form.FormWords;

/** Lays a form out for reading: only what was filled in, in the order of the form. */
@RequestScoped
public class FormReading {

  @Inject FormWords words;

  /** The form in its parts. */
  List<FormGroup> of(FilingForm form) {
    Map<String, List<Difference>> groups = new LinkedHashMap<>();
    FormUnits.of(form)
        .forEach(
            (pointer, json) -> {
              if (!pointer.startsWith("/materials")) {
                groups
                    .computeIfAbsent(groupOf(pointer), name -> new ArrayList<>())
                    .add(words.of(new FormDifference(pointer, null, json)));
              }
            });
    return groups.entrySet().stream()
        .map(group -> new FormGroup(group.getKey(), group.getValue()))
        .toList();
  }

  private static String groupOf(String pointer) {
    if (pointer.startsWith("/unit/legalRepresentative")
        || pointer.matches("/(securityOfficer|emergencyContact|agent)/.*")) {
      return "people";
    }
    String first = pointer.substring(1).split("/", 2)[0];
    return switch (first) {
      case "unit", "connection", "service", "security" -> first;
      default -> "head";
    };
  }
}
