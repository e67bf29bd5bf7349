package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.LOG_RETENTION_SHORT;

import java.math.BigDecimal;
import java.util.List;

/** Rules on security measures and rules (安全保护技术措施、管理制度). */
final class SecurityRules {

  static final List<IntakeRule> ALL =
      List.of(
          SecurityRules::protectsItself, SecurityRules::managesItself, SecurityRules::keepsItsLogs);

  private static final BigDecimal SIX_MONTHS = BigDecimal.valueOf(180);

  private SecurityRules() {}

  /** Order 33, Art. 10(2); MPS Order 82, Art. 7 to 9: technical measures are in place. */
  static void protectsItself(Review review) {
    review.requireEntry("/security/securityMeasures", review.form().security().securityMeasures());
  }

  /** Order 33, Art. 10(1): rules for the management of security are in place. */
  static void managesItself(Review review) {
    review.requireEntry("/security/managementRules", review.form().security().managementRules());
  }

  /** Cybersecurity Law, Art. 23(3): network logs are kept for six months at least. */
  static void keepsItsLogs(Review review) {
    String pointer = "/security/logRetentionDays";
    String days = review.form().security().logRetentionDays();
    review.require(pointer, days);
    if (review.isSound(pointer, days) && new BigDecimal(days).compareTo(SIX_MONTHS) < 0) {
      review.find(LOG_RETENTION_SHORT, pointer, SIX_MONTHS.toPlainString());
    }
  }
}
