package org.beian.web.desk.counter;

import java.util.List;
import org.beian.filing.codes.Code;

/**
 * A field as the counter shows it.
 *
 * @param name JSON pointer, the name of the input
 * @param codes what can be chosen; empty unless it is {@code CHOICE} or {@code CHECKS}
 * @param values what stands in it
 * @param faults what is wrong with it
 */
public record CounterField(
    String name,
    String label,
    Kind kind,
    List<Code> codes,
    List<String> values,
    List<String> faults) {

  /** How it is filled in. */
  public enum Kind {
    TEXT,
    DATE,
    FLAG,
    CHOICE,
    PLACE,
    CHECKS,
    LINES
  }

  public CounterField {
    codes = List.copyOf(codes);
    values = List.copyOf(values);
    faults = List.copyOf(faults);
  }

  /** Id of its element. */
  public String id() {
    return name.substring(1).replace('/', '-');
  }

  /** What stands in it, a list as lines. */
  public String value() {
    return String.join("\n", values);
  }

  /** Whether a code is chosen. */
  public boolean has(String code) {
    return values.contains(code);
  }
}
