package org.beian.directory.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;

/** Carries finished mails away from the desk. */
interface Carrier {

  /**
   * Hands a mail over.
   *
   * @throws MessagingException not taken; {@link jakarta.mail.SendFailedException} with invalid
   *     addresses if it never will be
   */
  void carry(MimeMessage message) throws MessagingException, IOException;
}
