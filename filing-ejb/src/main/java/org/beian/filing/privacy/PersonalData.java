package org.beian.filing.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.beian.directory.audit.AuditLog;

/** Keeps the book of who looked at the numbers of which persons, and why. */
@ApplicationScoped
public class PersonalData {

  private static final int LONGEST_WORDS = 200;

  @Inject AuditLog audit;

  /**
   * Enters a look in the audit log; must run in the transaction that reads what is looked at. Who
   * may look is decided by whoever asks.
   *
   * @param number of the application or filing
   * @param words the reason in own words, which name no person; cut to 200 characters
   */
  public void looked(String number, LookReason reason, String words) {
    String told = words == null ? "" : words.strip();
    String bounded = told.substring(0, Math.min(told.length(), LONGEST_WORDS));
    audit.enter("personal.look", (number + " " + bounded).strip(), reason.name());
  }
}
