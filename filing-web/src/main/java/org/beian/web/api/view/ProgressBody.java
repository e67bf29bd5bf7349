package org.beian.web.api.view;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.progress.PublicProgress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the public may know of a case. */
@Schema(name = "Progress", description = "Public view of a case (guide item 21): no persons.")
public record ProgressBody(
    @Schema(example = "HEJI20261124000012") String applicationNo,
    @Schema(description = "Absent unless filed.", example = "652827120260000013") String filingNo,
    ApplicationState state,
    FilingTrack track,
    ContactBody authority,
    @Schema(example = "巴州某某科技有限公司") String unitName,
    @Schema(description = "Beijing time.") OffsetDateTime submittedAt,
    @Schema(description = "Beijing time; absent while a clerk still has to decide.")
        OffsetDateTime decidedAt,
    @Schema(description = "Days past the filing deadline, zero when in time.") long daysLate,
    List<FindingBody> findings) {

  /**
   * The case in the caller's language.
   *
   * @param authority the case's authority, or null
   */
  public static ProgressBody of(PublicProgress progress, AuthorityView authority, Locale locale) {
    return new ProgressBody(
        progress.applicationNo(),
        progress.filingNo(),
        progress.state(),
        progress.track(),
        ContactBody.of(authority, locale),
        progress.unitName(),
        Times.beijing(progress.submittedAt()),
        Times.beijing(progress.decidedAt()),
        progress.daysLate(),
        FindingBody.of(progress.findings(), locale));
  }
}
