package org.beian.directory.outbox;

/**
 * A file that goes with a mail. The outbox keeps no bytes: an {@link AttachmentSource} makes them
 * when the mail is sent.
 *
 * @param fileName as the reader sees it, with its ending; no control characters
 * @param reference what the source knows the file by; no control characters
 */
public record MailAttachment(String fileName, String reference) {

  public MailAttachment {
    if (Mail.hasControls(fileName) || Mail.hasControls(reference)) {
      throw new IllegalArgumentException("Control characters in an attachment's name");
    }
  }
}
