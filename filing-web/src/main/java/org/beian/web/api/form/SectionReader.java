package org.beian.web.api.form;

import static org.beian.web.api.problem.FaultCode.DUPLICATE_MEMBER;
import static org.beian.web.api.problem.FaultCode.LIST_EXPECTED;
import static org.beian.web.api.problem.FaultCode.OBJECT_EXPECTED;
import static org.beian.web.api.problem.FaultCode.TEXT_EXPECTED;
import static org.beian.web.api.problem.FaultCode.TEXT_TOO_LONG;
import static org.beian.web.api.problem.FaultCode.TEXT_UNREADABLE;
import static org.beian.web.api.problem.FaultCode.UNKNOWN_MEMBER;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.beian.web.api.form.SectionPlan.Member;
import org.beian.web.api.problem.FaultCode;

/** Reads sections token by token; what does not fit is noted and passed over. */
final class SectionReader {

  private final JsonParser parser;
  private final FormFaults faults;

  SectionReader(JsonParser parser, FormFaults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /** Reads the section the parser is at the start of; null, noted, if there is none. */
  Object section(SectionPlan plan) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return misfit(OBJECT_EXPECTED);
    }
    Object[] values = new Object[plan.size()];
    BitSet given = new BitSet(plan.size());
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      Member member = plan.member(name);
      if (member == null) {
        faults.add(UNKNOWN_MEMBER, parser, plan.names());
        parser.nextToken();
        parser.skipChildren();
      } else {
        if (given.get(member.place())) {
          faults.add(DUPLICATE_MEMBER, parser);
        }
        given.set(member.place());
        parser.nextToken();
        values[member.place()] = value(member);
      }
    }
    return plan.build(values);
  }

  private Object value(Member member) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    return member.list() ? list(member) : element(member);
  }

  private List<Object> list(Member member) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      misfit(LIST_EXPECTED);
      return null;
    }
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element(member));
    }
    return elements;
  }

  private Object element(Member member) throws IOException {
    return member.isText() ? text() : section(member.section());
  }

  private String text() throws IOException {
    if (!parser.currentToken().isScalarValue() || parser.currentToken() == JsonToken.VALUE_NULL) {
      misfit(TEXT_EXPECTED);
      return null;
    }
    String text = parser.getText();
    if (text.length() > FormReader.LONGEST_TEXT) {
      faults.add(TEXT_TOO_LONG, parser, String.valueOf(FormReader.LONGEST_TEXT));
    } else if (!isReadable(text)) {
      faults.add(TEXT_UNREADABLE, parser);
    }
    return text;
  }

  /** Whether the text could be stored and printed: no half characters, no control characters. */
  private static boolean isReadable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
        return false;
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private Object misfit(FaultCode code) throws IOException {
    faults.add(code, parser);
    parser.skipChildren();
    return null;
  }
}
