package org.beian.directory.outbox;

import java.util.Optional;

/** Makes the files that go with mails. Rooms that post mails with files have one as a bean. */
public interface AttachmentSource {

  /**
   * The file of that reference; may run its own transactions, none is running.
   *
   * @return empty if the reference is another source's
   * @throws RuntimeException it cannot be made now; the mail is tried again later
   */
  Optional<AttachedFile> find(String reference);
}
