package org.beian.web.desk.cases;

import java.util.List;
import org.beian.web.form.Difference;

/**
 * Part of a form as the desk shows it.
 *
 * @param name end of the key of its heading
 * @param lines its fields, each with what stands in it
 */
public record FormGroup(String name, List<Difference> lines) {

  public FormGroup {
    lines = List.copyOf(lines);
  }
}
