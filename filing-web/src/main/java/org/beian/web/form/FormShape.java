package org.beian.web.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beian.filing.form.FormField;
import org.beian.filing.form.FormFields;

/** Which pointers name a field of the filing form, and what may stand there. */
public final class FormShape {

  /** What stands at a pointer. */
  public enum Kind {
    /** One text. */
    TEXT,
    /** A list of texts. */
    LIST,
    /** A list of rows, each with fields of its own. */
    ROWS
  }

  private static final Pattern INDEX = Pattern.compile("/\\d{1,9}(?=/|$)");
  private static final Map<String, Kind> KINDS = read();

  private FormShape() {}

  /**
   * The kind of field at a pointer such as {@code /connection/ipRanges/0/range}, if there is one.
   */
  public static Optional<Kind> kindOf(String pointer) {
    return Optional.ofNullable(KINDS.get(INDEX.matcher(pointer).replaceAll("/*")));
  }

  private static Map<String, Kind> read() {
    Map<String, Kind> kinds = new HashMap<>();
    for (FormField field : FormFields.all()) {
      String pattern = "/" + field.path().replace('.', '/');
      int row = pattern.indexOf("/*/");
      if (pattern.endsWith("/*")) {
        kinds.put(pattern.substring(0, pattern.length() - 2), Kind.LIST);
      } else {
        kinds.put(pattern, Kind.TEXT);
      }
      if (row > 0) {
        kinds.put(pattern.substring(0, row), Kind.ROWS);
      }
    }
    return kinds;
  }
}
