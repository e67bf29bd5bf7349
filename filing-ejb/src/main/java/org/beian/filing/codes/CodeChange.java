package org.beian.filing.codes;

/**
 * A change of a code list.
 *
 * @param seen how often the list had been changed when it was shown
 * @param code as typed
 * @param zh the words in Chinese; of account where words are set
 * @param en the words in English
 */
public record CodeChange(int seen, Act act, String code, String zh, String en) {

  /** What is done to the code. */
  public enum Act {
    /** A new code, behind the others. */
    ADD,
    /** Other words. */
    RENAME,
    /** Offered no longer; old filings keep its words. */
    RETIRE,
    /** Offered again. */
    REVIVE,
    /** One place up. */
    UP,
    /** One place down. */
    DOWN
  }

  /** What is wrong with a change. */
  public enum Fault {
    /** No such list, or no such code in it. */
    UNKNOWN,
    /** Somebody changed the list meanwhile. */
    OUTDATED,
    /** Not letters A to Z, digits and underscores, twenty at most. */
    CODE,
    /** The list has the code, or had it. */
    TAKEN,
    /** Words missing, too long, or those of another code. */
    WORDS,
    /** Rules ask for the code, or the list is complete. */
    FIXED,
    /** It is the only one left. */
    LAST
  }
}
