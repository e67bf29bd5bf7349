package org.beian.web.api.problem;

import java.util.Locale;

/** The kinds of problem the API answers with, each with its HTTP status and its texts. */
public enum ProblemType {
  BAD_REQUEST(400),
  BAD_PARAMETER(400),
  MALFORMED_BODY(400),
  TOKEN_MISSING(401),
  TOKEN_REFUSED(401),
  SCOPE_MISSING(403),
  ADDRESS_REFUSED(403),
  NOT_FOUND(404),
  UNKNOWN_AUTHORITY(404),
  UNKNOWN_LIST(404),
  UNKNOWN_CASE(404),
  UNKNOWN_REPORT(404),
  UNKNOWN_FILING(404),
  UNKNOWN_PAPER(404),
  UNKNOWN_NUMBER(404),
  UNKNOWN_WEBHOOK(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  BODY_TOO_SLOW(408),
  STILL_RUNNING(409),
  NOT_NOW(409),
  REPORT_NOT_DUE(409),
  REPORT_SETTLED(409),
  UPLOAD_OFFSET(409),
  STALE(412),
  BODY_TOO_LARGE(413),
  UNSUPPORTED_MEDIA_TYPE(415),
  NOT_ACCEPTED(422),
  OTHER_FORM(422),
  OTHER_REPORT(422),
  OTHER_MATERIAL(422),
  MATERIAL_REFUSED(422),
  TAG_MISSING(428),
  TOO_MANY_TRIES(429),
  TOO_OFTEN(429),
  INTERNAL(500),
  UNAVAILABLE(503);

  private final int status;

  ProblemType(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /** The {@code type} member: a name for programs, not an address. */
  public String uri() {
    return "urn:problem-type:filing:" + key();
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind that stands for a status that was set outside this API. */
  static ProblemType ofStatus(int status) {
    return switch (status) {
      case 404 -> NOT_FOUND;
      case 405 -> METHOD_NOT_ALLOWED;
      case 406 -> NOT_ACCEPTABLE;
      case 408 -> BODY_TOO_SLOW;
      case 413 -> BODY_TOO_LARGE;
      case 415 -> UNSUPPORTED_MEDIA_TYPE;
      case 503 -> UNAVAILABLE;
      default -> status < 500 ? BAD_REQUEST : INTERNAL;
    };
  }
}
