package org.beian.web.api.view;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.intake.ApplicationState;
import org.beian.filing.intake.Receipt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receipt of an application, for whoever holds number and query code. */
@Schema(name = "Receipt", description = "Receipt of an application (guide items 13, 15, 16).")
public record ReceiptBody(
    @Schema(description = "Number of the case (办件编号).", example = "HEJI20261124000012")
        String applicationNo,
    @Schema(description = "Secret that opens the case together with its number.") String queryCode,
    ApplicationState state,
    @Schema(
            description = "The filing number (备案编号); absent unless filed.",
            example = "652827120260000013")
        String filingNo,
    @Schema(description = "Absent when none could be read from the form.") FilingTrack track,
    @Schema(description = "Absent when none could be read from the form.") ContactBody authority,
    @Schema(example = "巴州某某科技有限公司") String unitName,
    @Schema(description = "Beijing time.") OffsetDateTime submittedAt,
    @Schema(description = "Absent when the form names no readable day of connection.")
        DeadlineBody deadline,
    List<FindingBody> findings) {

  /**
   * The receipt in the caller's language.
   *
   * @param authority the receipt's authority, or null
   */
  public static ReceiptBody of(Receipt receipt, AuthorityView authority, Locale locale) {
    return new ReceiptBody(
        receipt.applicationNo(),
        receipt.queryCode(),
        receipt.state(),
        receipt.filingNo(),
        receipt.track(),
        ContactBody.of(authority, locale),
        receipt.unitName(),
        Times.beijing(receipt.submittedAt()),
        DeadlineBody.of(receipt.deadline(), Times.dayInBeijing(receipt.submittedAt())),
        FindingBody.of(receipt.findings(), locale));
  }
}
