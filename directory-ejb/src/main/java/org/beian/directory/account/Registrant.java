package org.beian.directory.account;

import org.beian.directory.credential.LoginName;
import org.beian.directory.organisation.CreditCode;

/**
 * Who wants to register.
 *
 * @param email read by whoever follows the link
 */
public record Registrant(CreditCode unit, String unitName, LoginName email) {

  private static final String LINE = "\n";

  /** In one text, to be kept with the link. */
  String text() {
    return String.join(LINE, unit.value(), email.value(), unitName);
  }

  static Registrant of(String text) {
    String[] lines = text.split(LINE, 3);
    return new Registrant(new CreditCode(lines[0]), lines[2], new LoginName(lines[1]));
  }
}
