package org.beian.directory.announcement;

/** What keeps an announcement from being made. */
public enum AnnouncementFault {
  /** It has no words in one of the languages, or too many. */
  WORDS,
  /** It has no times, ends before it begins, or is over already. */
  TIMES
}
