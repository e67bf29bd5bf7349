package org.beian.filing.review;

import java.time.Instant;

/**
 * What a clerk wrote down about a case; never shown to the applicant.
 *
 * @param author as colleagues know them
 */
public record CaseNote(Kind kind, String author, String words, Instant at) {

  /** What it is about. */
  public enum Kind {
    NOTE,
    /** What was said by phone (电话记录). */
    PHONE
  }
}
