package org.beian.filing.message;

/** Who wrote a message. */
public enum MessageSide {
  APPLICANT,
  AUTHORITY
}
