package org.beian.directory.office;

import java.time.Instant;
import java.time.LocalDate;
import org.beian.directory.authority.AuthorityDetails;
import org.beian.directory.calendar.OfficeHours;

/**
 * What holds of an authority from a day on, and who entered it.
 *
 * @param details with the day in {@code since}, null: from the beginning
 * @param enteredBy as colleagues know them, or as the audit log names them
 * @param withdrawnAt null unless it was withdrawn before its day came
 */
public record OfficeEdition(
    long id,
    AuthorityDetails details,
    OfficeHours hours,
    String enteredBy,
    Instant enteredAt,
    String withdrawnBy,
    Instant withdrawnAt) {

  /** Whether it still waits for its day. */
  public boolean isPlanned(LocalDate today) {
    return withdrawnAt == null && details.since() != null && details.since().isAfter(today);
  }
}
