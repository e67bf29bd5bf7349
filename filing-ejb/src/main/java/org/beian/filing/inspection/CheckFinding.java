package org.beian.filing.inspection;

import org.beian.filing.sampling.FollowUp;

/**
 * What a clerk found in a case that was drawn.
 *
 * @param followUp what follows from the fault; null if all is in order
 * @param reasons what is wrong, in words that the unit is told if something follows
 * @param formKey unguessable, of the page it was typed on
 */
public record CheckFinding(
    String applicationNo, FollowUp followUp, String reasons, String formKey) {

  /** Nothing is wrong. */
  public static CheckFinding inOrder(String applicationNo) {
    return new CheckFinding(applicationNo, null, "", "");
  }
}
