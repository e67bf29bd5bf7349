package org.beian.filing.downstream.job;

import java.security.MessageDigest;
import org.beian.filing.downstream.format.Encoding;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.persistence.Hash;

/** What a file tells while its bytes pass by: its hash, and what text of it is written in. */
public final class Look {

  private final MessageDigest digest = Hash.begin();
  private final Encoding.Watch watch;

  public Look(ReportFormat format) {
    this.watch = format.isPackage() ? null : new Encoding.Watch();
  }

  /** Sees the next bytes of the file. */
  public void see(byte[] bytes, int length) {
    digest.update(bytes, 0, length);
    if (watch != null) {
      watch.see(bytes, length);
    }
  }

  /** SHA-256, when all of the file was seen; asked once. */
  byte[] hash() {
    return digest.digest();
  }

  /** Null where the format leaves no choice; asked once. */
  Encoding encoding() {
    return watch == null ? null : watch.tell();
  }
}
