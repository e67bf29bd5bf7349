package org.beian.filing.form;

import java.util.List;

/**
 * What a rule found in a form.
 *
 * @param field JSON pointer of the field, such as {@code /unit/uscc}
 * @param arguments values for the placeholders of the code's texts
 */
public record Finding(FindingCode code, String field, List<String> arguments) {

  public Finding {
    arguments = List.copyOf(arguments);
  }

  public static Finding of(FindingCode code, String field, String... arguments) {
    return new Finding(code, field, List.of(arguments));
  }
}
