package org.beian.web.api.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.Confirmation;
import org.beian.filing.registry.FilingStatus;
import org.beian.filing.registry.FilingView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filing of the caller's own organisation, as it stands. */
@Schema(name = "Filing", description = "Filing of your own organisation, as it stands.")
public record FilingBody(
    @Schema(description = "The filing number (备案编号).", example = "652827120260000013")
        String filingNo,
    FilingStatus status,
    FilingTrack track,
    ContactBody authority,
    @Schema(
            description = "Credit code, or the old organisation code.",
            example = "91652827MAXXXXX66P")
        String unitCode,
    @Schema(example = "巴州某某科技有限公司") String unitName,
    @Schema(description = "Counts its particulars from 1.", example = "1") int edition,
    @Schema(description = "Beijing time.") OffsetDateTime filedAt,
    @Schema(description = "Beijing time; absent while it stands.") OffsetDateTime cancelledAt,
    @Schema(description = "Absent while it stands.") CancelReason cancelReason,
    @Schema(description = "The yearly re-confirmation; absent once cancelled.")
        ConfirmationBody confirmation,
    FilingForm form) {

  /** When a filing is to be confirmed. */
  @Schema(name = "Confirmation", description = "Yearly re-confirmation (信息核查) of a filing.")
  public record ConfirmationBody(
      @Schema(description = "First day on which it may be confirmed.", example = "2027-10-25")
          LocalDate opens,
      @Schema(description = "Day by which it is to be confirmed.", example = "2027-11-24")
          LocalDate due,
      @Schema(description = "Last of the days of grace.", example = "2027-12-24")
          LocalDate graceUntil,
      @Schema(description = "When it was confirmed last, Beijing time; absent if never.")
          OffsetDateTime confirmedAt) {

    private static ConfirmationBody of(Confirmation task) {
      return task == null
          ? null
          : new ConfirmationBody(
              task.opens(), task.due(), task.graceUntil(), Times.beijing(task.confirmedAt()));
    }
  }

  /**
   * The filing in the caller's language.
   *
   * @param authority the filing's authority, or null
   */
  public static FilingBody of(FilingView filing, AuthorityView authority, Locale locale) {
    return new FilingBody(
        filing.number().value(),
        filing.status(),
        filing.track(),
        ContactBody.of(authority, locale),
        filing.unitCode(),
        filing.unitName(),
        filing.edition(),
        Times.beijing(filing.filedAt()),
        Times.beijing(filing.cancelledAt()),
        filing.cancelReason(),
        ConfirmationBody.of(filing.confirmation()),
        filing.form());
  }
}
