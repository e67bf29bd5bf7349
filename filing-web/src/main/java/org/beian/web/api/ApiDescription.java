package org.beian.web.api;

/** Names of what several operations of the OpenAPI description share. */
final class ApiDescription {

  static final String BAD_REQUEST = "BadRequest";
  static final String NOT_FOUND = "NotFound";
  static final String STILL_RUNNING = "StillRunning";
  static final String TOO_LARGE = "TooLarge";
  static final String NOT_ACCEPTED = "NotAccepted";
  static final String TOO_MANY_TRIES = "TooManyTries";
  static final String FORM = "FilingForm";
  static final String UPLOAD = "Upload";

  private ApiDescription() {}
}
