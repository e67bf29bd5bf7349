package org.beian.filing.complaint;

/** What keeps a complaint from being taken. */
public enum ComplaintFault {
  KIND_MISSING("/kind"),
  AUTHORITY_MISSING("/authority"),
  /** Neither an application number nor a filing number; whether one exists is not told. */
  CASE_NUMBER_MALFORMED("/caseNumber"),
  WORDS_MISSING("/words"),
  WORDS_TOO_LONG("/words"),
  EMAIL_MALFORMED("/email");

  private final String field;

  ComplaintFault(String field) {
    this.field = field;
  }

  /** JSON pointer of the field. */
  public String field() {
    return field;
  }
}
