package org.beian.web.api.view;

import java.time.LocalDate;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.progress.PublicFiling;
import org.beian.filing.registry.FilingStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody may know of a filing number. */
@Schema(
    name = "PublicFiling",
    description = "Whether a filing number is true; not whose it is, since numbers can be counted.")
public record PublicFilingBody(
    @Schema(example = "652827120260000013") String filingNo,
    @Schema(description = "EFFECTIVE; CANCELLED by its unit; VOIDED by the authority.")
        FilingStatus status,
    FilingTrack track,
    @Schema(description = "Code of the authority.", example = "HEJING") String authority,
    @Schema(description = "In Beijing.", example = "2026-11-28") LocalDate filedOn,
    @Schema(description = "Whether it is the filing of the unit asked about; absent if none was.")
        Boolean ofUnit) {

  public static PublicFilingBody of(PublicFiling filing) {
    return new PublicFilingBody(
        filing.number().value(),
        filing.status(),
        filing.track(),
        filing.authority().value(),
        Times.dayInBeijing(filing.filedAt()),
        filing.ofUnit());
  }
}
