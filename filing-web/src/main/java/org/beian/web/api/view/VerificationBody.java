package org.beian.web.api.view;

import java.time.OffsetDateTime;
import org.beian.filing.notice.DocumentKind;
import org.beian.filing.notice.Verdict;
import org.beian.filing.notice.VerifiedPaper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the public may know of a paper. */
@Schema(name = "Verification", description = "Whether a paper is true (guide item 15); no persons.")
public record VerificationBody(
    @Schema(description = "TRUE; CHANGED since it was issued; CANCELLED: its filing ended.")
        Verdict verdict,
    DocumentKind kind,
    @Schema(description = "Number of the filing, or of the case.", example = "652827120260000013")
        String number,
    @Schema(description = "Code of the authority.", example = "HEJING") String authority,
    @Schema(example = "巴州某某科技有限公司") String unitName,
    @Schema(description = "Beijing time.") OffsetDateTime issuedAt) {

  public static VerificationBody of(VerifiedPaper paper) {
    return new VerificationBody(
        paper.verdict(),
        paper.kind(),
        paper.number(),
        paper.authority() == null ? null : paper.authority().value(),
        paper.unitName(),
        Times.beijing(paper.issuedAt()));
  }
}
