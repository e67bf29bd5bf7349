package org.beian.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id that an answer, its problem details and the log lines about it have in common. */
public final class CorrelationId {

  /** Header of every answer; a caller may send one of its own, if it is a UUID. */
  public static final String HEADER = "X-Correlation-Id";

  private static final String ATTRIBUTE = CorrelationId.class.getName();

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private CorrelationId() {}

  /** The id of a request: the caller's, or a new one from the first question on. */
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String sent = request.getHeader(HEADER);
    String id =
        sent != null && UUID_FORM.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }
}
