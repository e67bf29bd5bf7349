package org.beian.directory.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/** A mail as it goes over the wire; the same mail makes the same letter, by {@code Message-ID}. */
final class Letter extends MimeMessage {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String id;

  /**
   * Writes a letter.
   *
   * @param files one for each attachment of the mail, in their order
   */
  Letter(PostedMail posted, InternetAddress from, List<AttachedFile> files)
      throws MessagingException {
    super(Session.getInstance(new Properties()));
    Mail mail = posted.mail();
    String domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    this.id = "<" + posted.messageId() + "@" + domain + ">";
    setFrom(from);
    setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
    setSubject(mail.subject(), UTF_8);
    setSentDate(Date.from(posted.postedAt()));
    setHeader("Auto-Submitted", "auto-generated");
    setHeader("Content-Language", mail.locale().toLanguageTag());
    if (files.isEmpty()) {
      setText(mail.text(), UTF_8);
    } else {
      setContent(parts(mail, files));
    }
    saveChanges();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }

  private static MimeMultipart parts(Mail mail, List<AttachedFile> files)
      throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), UTF_8);
    MimeMultipart parts = new MimeMultipart(text);
    for (int i = 0; i < files.size(); i++) {
      AttachedFile file = files.get(i);
      MimeBodyPart part = new MimeBodyPart();
      part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.mediaType())));
      part.setFileName(encoded(mail.attachments().get(i).fileName()));
      parts.addBodyPart(part);
    }
    return parts;
  }

  private static String encoded(String fileName) {
    try {
      return MimeUtility.encodeText(fileName, UTF_8, "B");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
