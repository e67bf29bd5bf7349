package org.beian.filing.registry;

import java.time.Instant;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingTrack;

/**
 * A filing as it stands now; for its unit, never for the public.
 *
 * @param edition counts its particulars from 1
 * @param form the particulars, normalised
 * @param cancelledAt when it ended, by its unit or the authority; null while it stands
 * @param cancelReason null unless its unit ended it
 * @param confirmation null once it was cancelled
 * @param accountId the account that keeps it, null if none does
 */
public record FilingView(
    FilingNumber number,
    FilingStatus status,
    FilingTrack track,
    AuthorityCode authority,
    String unitCode,
    String unitName,
    int edition,
    FilingForm form,
    Instant filedAt,
    Instant cancelledAt,
    CancelReason cancelReason,
    Confirmation confirmation,
    Long accountId) {

  /** The account that keeps it, or else the one that acts on it; null if neither is one. */
  public Long keeper(Long acting) {
    return accountId == null ? acting : accountId;
  }

  public boolean isEffective() {
    return status == FilingStatus.EFFECTIVE;
  }
}
