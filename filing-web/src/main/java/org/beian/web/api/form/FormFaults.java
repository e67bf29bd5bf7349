package org.beian.web.api.form;

import com.fasterxml.jackson.core.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.beian.web.api.problem.Fault;
import org.beian.web.api.problem.FaultCode;

/** The faults found in a body, up to a number that nobody would read anyway. */
final class FormFaults {

  static final int MOST = 1_000;

  private static final int LONGEST_POINTER = 200;

  private final List<Fault> faults = new ArrayList<>();

  void add(Fault fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    }
  }

  void add(FaultCode code, JsonParser parser, String... arguments) {
    add(Fault.of(code, pointer(parser), arguments));
  }

  List<Fault> all() {
    return faults;
  }

  /** JSON pointer of the value the parser is at; a very long one is cut. */
  static String pointer(JsonParser parser) {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    return pointer.length() <= LONGEST_POINTER
        ? pointer
        : pointer.substring(0, LONGEST_POINTER) + "…";
  }
}
