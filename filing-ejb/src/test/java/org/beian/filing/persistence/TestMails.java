package org.beian.filing.persistence;

import java.util.List;
import org.beian.directory.sealing.Sealed;

/** The mails of a database, whose recipients are sealed. */
public final class TestMails {

  private TestMails() {}

  /**
   * What was posted to somebody, the first one first.
   *
   * @param what columns of the mail, in SQL, such as {@code subject}
   */
  public static List<String> to(TestDatabase database, String recipient, String what) {
    return database
        .list("SELECT CONCAT(recipient, '\t', " + what + ") FROM outgoing_mail ORDER BY id")
        .stream()
        .map(line -> line.split("\t", 2))
        .filter(mail -> recipient.equals(Sealed.open(mail[0])))
        .map(mail -> mail[1])
        .toList();
  }
}
