package org.beian.filing.complaint;

/** What somebody turns to the authority with. */
public enum ComplaintKind {
  /** A question (咨询). */
  CONSULTATION('Z'),
  /** A complaint (投诉). */
  COMPLAINT('T'),
  /** A bad rating (差评): checked, and answered, like a complaint. */
  RATING('P');

  private final char letter;

  ComplaintKind(char letter) {
    this.letter = letter;
  }

  /** The letter of this kind in a number. */
  char letter() {
    return letter;
  }
}
