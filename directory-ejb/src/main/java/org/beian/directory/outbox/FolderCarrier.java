package org.beian.directory.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts mails into a folder, as files that mail programs open. Used where no mail server is
 * configured. A mail that is carried twice is one file: it is named by its {@code Message-ID}.
 */
final class FolderCarrier implements Carrier {

  private final Path folder;

  FolderCarrier(Path folder) {
    this.folder = folder;
  }

  @Override
  public void carry(MimeMessage message) throws MessagingException, IOException {
    Files.createDirectories(folder);
    String id = message.getMessageID().replaceAll("[<>]|@.*", "");
    Path unfinished = Files.createTempFile(folder, id, ".tmp");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      message.writeTo(out);
    }
    Files.move(
        unfinished,
        folder.resolve(id + ".eml"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
