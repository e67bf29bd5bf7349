package org.beian.directory.announcement;

import java.time.Instant;
import java.util.Locale;

/**
 * An announcement.
 *
 * @param from the first moment it is shown
 * @param until the first moment it is shown no longer
 * @param madeBy as the audit log names actors; never shown to the public
 */
public record AnnouncementView(
    long id, String wordsZh, String wordsEn, Instant from, Instant until, String madeBy) {

  public String words(Locale locale) {
    return locale.getLanguage().equals("en") ? wordsEn : wordsZh;
  }

  /** Whether it is shown at a moment. */
  public boolean isShownAt(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }
}
