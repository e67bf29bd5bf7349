package org.beian.filing.review;

import java.util.List;
import org.beian.filing.form.FindingCode;

/**
 * What a clerk decides on a case.
 *
 * @param act {@link Act#FILE} or {@link Act#NOT_ACCEPT}
 * @param reasons of a refusal, from the {@link Catalogue}
 * @param words a reason in the clerk's own words, or empty
 * @param evidence what was looked at where the machine could not check a number, or empty
 * @param justification why the reasons were not told the first time, or empty
 */
public record Decision(
    String applicationNo,
    Act act,
    List<FindingCode> reasons,
    String words,
    String evidence,
    String justification) {

  /** The most characters that words, evidence and justification may have each. */
  public static final int LONGEST_WORDS = 1_000;

  public Decision {
    reasons = List.copyOf(reasons);
    words = words.strip();
    evidence = evidence.strip();
    justification = justification.strip();
  }

  /** To file a case. */
  public static Decision file(String applicationNo, String evidence) {
    return new Decision(applicationNo, Act.FILE, List.of(), "", evidence, "");
  }

  /** The same for another case. */
  public Decision of(String other) {
    return new Decision(other, act, reasons, words, evidence, justification);
  }

  boolean isTooLong() {
    return words.length() > LONGEST_WORDS
        || evidence.length() > LONGEST_WORDS
        || justification.length() > LONGEST_WORDS;
  }

  boolean hasReason() {
    return !reasons.isEmpty() || !words.isEmpty();
  }
}
