package org.beian.web.api.form;

import static org.beian.web.api.problem.FaultCode.BODY_EMPTY;
import static org.beian.web.api.problem.FaultCode.BODY_TOO_LARGE;
import static org.beian.web.api.problem.FaultCode.JSON_SYNTAX;
import static org.beian.web.api.problem.FaultCode.NOT_UTF8;
import static org.beian.web.api.problem.FaultCode.TOO_DEEP;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import org.beian.filing.form.FilingForm;
import org.beian.web.api.problem.Fault;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/**
 * Reads a filing form from JSON.
 *
 * <p>Leaves are text; numbers and booleans are taken as they are written. Everything else that does
 * not fit the form is refused, all of it at once: wrong types, unknown and repeated members, texts
 * over {@value #LONGEST_TEXT} characters, nesting over {@value #DEEPEST} levels, bodies over
 * {@value #LARGEST_BODY} bytes, and what is no JSON or no UTF-8, with line and column.
 */
public final class FormReader {

  static final int LARGEST_BODY = 2 * 1024 * 1024;
  static final int LONGEST_TEXT = 100_000;
  static final int DEEPEST = 30;

  private static final SectionPlan FORM = SectionPlan.of(FilingForm.class);

  /** Lengths are judged by us, member by member; the parser itself only guards the depth. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LARGEST_BODY)
                  .maxNumberLength(LARGEST_BODY)
                  .maxNameLength(LARGEST_BODY)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private FormReader() {}

  /**
   * Reads the form; of a body that is too large only the part up to the limit is looked at.
   *
   * @throws ProblemException naming every fault: 413 when the body is too large, else 400
   * @throws IOException the connection broke
   */
  public static FilingForm read(InputStream body) throws IOException {
    BodyText text = BodyText.read(body, LARGEST_BODY);
    FormFaults faults = new FormFaults();
    Object form = read(text, faults);
    if (!faults.all().isEmpty()) {
      ProblemType type =
          text.cut() == BodyText.Cut.TOO_LARGE
              ? ProblemType.BODY_TOO_LARGE
              : ProblemType.MALFORMED_BODY;
      throw new ProblemException(Problem.of(type, faults.all()));
    }
    return (FilingForm) form;
  }

  private static Object read(BodyText text, FormFaults faults) throws IOException {
    try (JsonParser parser =
        JSON.createParser(text.characters().array(), 0, text.characters().limit())) {
      return read(text, parser, faults);
    }
  }

  private static Object read(BodyText text, JsonParser parser, FormFaults faults)
      throws IOException {
    try {
      if (parser.nextToken() == null) {
        boolean empty = text.cut() == BodyText.Cut.NONE;
        faults.add(
            empty ? Fault.of(BODY_EMPTY, "") : ending(text, "", parser.currentTokenLocation()));
        return null;
      }
      Object form = new SectionReader(parser, faults).section(FORM);
      if (parser.nextToken() != null || text.cut() != BodyText.Cut.NONE) {
        faults.add(ending(text, "", parser.currentTokenLocation()));
      }
      return form;
    } catch (StreamConstraintsException tooDeep) {
      faults.add(Fault.of(TOO_DEEP, FormFaults.pointer(parser), String.valueOf(DEEPEST)));
    } catch (JsonProcessingException unreadable) {
      faults.add(ending(text, FormFaults.pointer(parser), unreadable.getLocation()));
    }
    return null;
  }

  /** Why reading ended where it did. */
  private static Fault ending(BodyText text, String field, JsonLocation place) {
    return switch (text.cut()) {
      case TOO_LARGE -> Fault.of(BODY_TOO_LARGE, field, String.valueOf(LARGEST_BODY));
      case NOT_UTF8 -> Fault.of(NOT_UTF8, field, text.lastLine(), text.lastColumn());
      case NONE ->
          Fault.of(
              JSON_SYNTAX,
              field,
              String.valueOf(place.getLineNr()),
              String.valueOf(place.getColumnNr()));
    };
  }
}
