package org.beian.directory.outbox;

import java.time.Instant;

/**
 * A mail in the outbox.
 *
 * @param messageId the left part of the {@code Message-ID}; the same on every try
 * @param tries times it was claimed, the present one included
 */
record PostedMail(
    long id, String messageId, Mail mail, MailState state, int tries, Instant postedAt) {

  PostedMail claimed() {
    return new PostedMail(id, messageId, mail, state, tries + 1, postedAt);
  }
}
