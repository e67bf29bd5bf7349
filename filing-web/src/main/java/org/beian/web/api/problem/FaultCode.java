package org.beian.web.api.problem;

import java.util.Locale;

/** What can be wrong with a request before any rule of the service guide is asked. */
public enum FaultCode {
  PARAMETER_MISSING("OpenAPI"),
  PARAMETER_MALFORMED("OpenAPI"),
  PARAMETER_OUT_OF_RANGE("OpenAPI"),
  PARAMETER_UNKNOWN("OpenAPI"),
  CODE_UNKNOWN("OpenAPI"),
  URL_UNFIT("OpenAPI"),
  EVENT_UNKNOWN("OpenAPI"),
  TOO_MANY_WEBHOOKS("OpenAPI"),
  PERIOD_UNFIT("OpenAPI"),
  KEY_MALFORMED("OpenAPI"),
  BODY_EMPTY("RFC 8259"),
  BODY_TOO_LARGE("RFC 9110, 15.5.14"),
  JSON_SYNTAX("RFC 8259"),
  NOT_UTF8("RFC 8259, 8.1"),
  DUPLICATE_MEMBER("RFC 8259, 4"),
  UNKNOWN_MEMBER("OpenAPI"),
  OBJECT_EXPECTED("OpenAPI"),
  LIST_EXPECTED("OpenAPI"),
  TEXT_EXPECTED("OpenAPI"),
  TEXT_TOO_LONG("OpenAPI"),
  TEXT_UNREADABLE("RFC 8259, 8.2"),
  TOO_DEEP("OpenAPI"),
  UPLOAD_BROKEN("RFC 7578"),
  PACKING_BROKEN("RFC 1952");

  private final String source;

  FaultCode(String source) {
    this.source = source;
  }

  /** Where the demand stands: a standard, or our own description of the API. */
  public String source() {
    return source;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
