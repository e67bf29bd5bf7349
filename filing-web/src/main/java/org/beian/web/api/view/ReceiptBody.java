package org.beian.web.api.view;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Receipt;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingTrack;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receipt of an application, for whoever holds number and query code. */
@Schema(name = "Receipt", description = "Receipt of an application (guide items 13, 15, 16).")
public record ReceiptBody(
    @Schema(description = "Number of the case (办件编号).", example = "HEJI20261124000012")
        String applicationNo,
    @Schema(
            description =
                "Secret that opens the case together with its number; told to whoever handed it in.")
        String queryCode,
    @Schema(description = "What was applied for.") ApplicationKind kind,
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
   * A case of the caller's own organisation, in the caller's language; its code is not told.
   *
   * @param authority the case's authority, or null
   */
  public static ReceiptBody of(CaseView view, AuthorityView authority, Locale locale) {
    return new ReceiptBody(
        view.applicationNo(),
        null,
        view.kind(),
        view.state(),
        view.filingNo(),
        view.track(),
        ContactBody.of(authority, locale),
        view.unitName(),
        Times.beijing(view.submittedAt()),
        DeadlineBody.of(view.deadline(), Times.dayInBeijing(view.submittedAt())),
        FindingBody.of(view.findings(), locale));
  }

  /**
   * The receipt in the caller's language.
   *
   * @param authority the receipt's authority, or null
   */
  public static ReceiptBody of(Receipt receipt, AuthorityView authority, Locale locale) {
    return new ReceiptBody(
        receipt.applicationNo(),
        receipt.queryCode(),
        receipt.kind(),
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
