package org.beian.filing.application;

import org.beian.filing.form.ApplicationKind;
import org.beian.filing.registry.FilingNumber;

/**
 * What a form is handed in for.
 *
 * @param kind {@code NEW} or {@code CHANGE}; a change that names another authority is filed as a
 *     transfer
 * @param filing the filing to be changed, null for a new one
 * @param edition the edition of that filing from which the form was written; 0 for a new one
 * @param revises number of the application that this one mends, null for the first of a thread
 * @param accountId the account that hands it in, null without one
 * @param atCounter whether a clerk hands it in for a visitor (窗口)
 */
public record Purpose(
    ApplicationKind kind,
    FilingNumber filing,
    int edition,
    String revises,
    Long accountId,
    boolean atCounter) {

  /** As above, handed in by the applicant. */
  public Purpose(
      ApplicationKind kind, FilingNumber filing, int edition, String revises, Long accountId) {
    this(kind, filing, edition, revises, accountId, false);
  }

  /** A new filing by whoever comes. */
  public static final Purpose NEW = new Purpose(ApplicationKind.NEW, null, 0, null, null);

  /** A new filing by an account. */
  public static Purpose newBy(Long accountId) {
    return new Purpose(ApplicationKind.NEW, null, 0, null, accountId);
  }

  /** A change of a filing, written from that edition of it. */
  public static Purpose change(FilingNumber filing, int edition, Long accountId) {
    return new Purpose(ApplicationKind.CHANGE, filing, edition, null, accountId);
  }

  /** The same, mending an application that came before. */
  public Purpose revising(String applicationNo) {
    return new Purpose(kind, filing, edition, applicationNo, accountId, atCounter);
  }

  /** The same, by an account. */
  public Purpose by(Long account) {
    return new Purpose(kind, filing, edition, revises, account, atCounter);
  }

  /** The same, handed in by a clerk for a visitor. */
  public Purpose atTheCounter() {
    return new Purpose(kind, filing, edition, revises, accountId, true);
  }

  public boolean isNew() {
    return filing == null;
  }
}
