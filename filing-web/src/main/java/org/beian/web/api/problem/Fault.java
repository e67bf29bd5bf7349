package org.beian.web.api.problem;

import java.util.List;
import java.util.Locale;

/**
 * A fault of a request, not yet worded.
 *
 * @param field JSON pointer into the body (empty: the body itself), or the name of a parameter
 * @param arguments values for the placeholders of the code's texts
 */
public record Fault(FaultCode code, String field, List<String> arguments) {

  public Fault {
    arguments = List.copyOf(arguments);
  }

  public static Fault of(FaultCode code, String field, String... arguments) {
    return new Fault(code, field, List.of(arguments));
  }

  ErrorView in(Locale locale) {
    String key = "fault." + code.key();
    return new ErrorView(
        code.name(),
        field,
        ProblemTexts.text(locale, key + ".message", arguments),
        ProblemTexts.text(locale, key + ".fix", arguments),
        code.source());
  }
}
