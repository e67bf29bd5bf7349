package org.beian.directory.authority;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What may change about an authority, as it holds from a day on.
 *
 * @param since the day from which it holds; null: from the beginning
 * @param consultationPhones the first first, never none (guide item 18)
 * @param complaintPhones the first first, never none (guide item 19)
 * @param postcode six digits, or null
 * @param policy who decides when the machine can
 * @param paperFollowUpRequired whether the sealed paper table must follow (guide item 9); it never
 *     delays the decision
 * @param spotCheckShare of the cases that the machine files, how many are looked at again; per cent
 */
public record AuthorityDetails(
    LocalDate since,
    List<String> consultationPhones,
    List<String> complaintPhones,
    String addressZh,
    String addressEn,
    String postcode,
    DecisionPolicy policy,
    boolean paperFollowUpRequired,
    BigDecimal spotCheckShare) {

  public AuthorityDetails {
    consultationPhones = List.copyOf(consultationPhones);
    complaintPhones = List.copyOf(complaintPhones);
  }
}
