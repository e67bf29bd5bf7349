package org.beian.filing.review;

/**
 * What came of an act on one case.
 *
 * @param filingNo the filing that it led to or is about; null unless filed
 */
public record Outcome(String applicationNo, Answer answer, String filingNo) {

  static Outcome of(String applicationNo, Answer answer) {
    return new Outcome(applicationNo, answer, null);
  }

  public boolean isDone() {
    return answer == Answer.DONE;
  }
}
