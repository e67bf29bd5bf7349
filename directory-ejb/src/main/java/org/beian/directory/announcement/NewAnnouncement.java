package org.beian.directory.announcement;

import java.time.Instant;

/**
 * An announcement to be made.
 *
 * @param from the first moment it is shown; null if none could be read
 * @param until the first moment it is shown no longer; null if none could be read
 */
public record NewAnnouncement(String wordsZh, String wordsEn, Instant from, Instant until) {

  /** The most characters of its words, in each language. */
  public static final int LONGEST = 500;

  public NewAnnouncement {
    wordsZh = wordsZh.strip();
    wordsEn = wordsEn.strip();
  }
}
