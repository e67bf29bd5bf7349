package org.beian.directory.outbox;

import java.util.List;
import java.util.Locale;

/**
 * A mail to one reader, in plain text.
 *
 * <p>Nothing in it can add a header: recipient and subject hold no control characters.
 *
 * @param to one e-mail address, at most 254 characters
 * @param locale language of subject and text
 * @param subject one line, at most 200 characters
 * @param text lines parted by {@code \n}, at most 16,000 characters
 * @param attachments files that are made when the mail is sent
 */
public record Mail(
    String to, Locale locale, String subject, String text, List<MailAttachment> attachments) {

  private static final int LONGEST_ADDRESS = 254;
  private static final int LONGEST_SUBJECT = 200;
  private static final int LONGEST_TEXT = 16_000;

  public Mail {
    attachments = List.copyOf(attachments);
    if (to.isBlank() || to.length() > LONGEST_ADDRESS || hasControls(to)) {
      throw new IllegalArgumentException("Not an address for a mail");
    }
    if (subject.length() > LONGEST_SUBJECT || hasControls(subject)) {
      throw new IllegalArgumentException("Not a subject for a mail: " + subject);
    }
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("Too long for a mail: " + text.length());
    }
  }

  /** A mail without files. */
  public Mail(String to, Locale locale, String subject, String text) {
    this(to, locale, subject, text, List.of());
  }

  static boolean hasControls(String text) {
    return text.chars().anyMatch(Character::isISOControl);
  }
}
