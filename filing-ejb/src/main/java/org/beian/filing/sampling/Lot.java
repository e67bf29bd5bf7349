package org.beian.filing.sampling;

import java.math.BigDecimal;

/**
 * A number that was drawn for a case.
 *
 * @param number from 0 to 9,999, each as likely as any other
 * @param share how many cases of a hundred the authority wants to check, when it was drawn; two
 *     places after the point
 */
public record Lot(int number, BigDecimal share) {

  static final int NUMBERS = 10_000;
  private static final int OF_A_HUNDRED = 2;

  /** Whether it has the case looked at again. */
  public boolean isDrawn() {
    return number < share.movePointRight(OF_A_HUNDRED).intValue();
  }

  /** As the audit log tells it, drawn or not, so that nobody can have steered it unseen. */
  @Override
  public String toString() {
    return "lot %d of %d, share %s%%"
        .formatted(number, NUMBERS, share.stripTrailingZeros().toPlainString());
  }
}
