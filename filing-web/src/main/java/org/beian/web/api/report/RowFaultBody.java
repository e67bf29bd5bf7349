package org.beian.web.api.report;

import java.util.Locale;
import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.FaultTexts;
import org.beian.filing.downstream.row.RowFault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fault of one row. */
@Schema(name = "RowFault", description = "Fault of one row of a report, or of its file.")
public record RowFaultBody(
    @Schema(
            description =
                "Line of the file or row of the sheet, the head counted; 0: the whole file.",
            example = "17")
        int line,
    @Schema(
            description = "Member or column, absent where no single one is at fault.",
            example = "certNo")
        String field,
    FaultCode code,
    @Schema(description = "What is wrong.", example = "“123”不是统一社会信用代码。") String message,
    @Schema(description = "How it is mended.", example = "请对照证照核对 18 位代码。") String fix) {

  static RowFaultBody of(RowFault fault, Locale locale) {
    return new RowFaultBody(
        fault.line(),
        fault.field() == null ? null : fault.field().code(),
        fault.code(),
        FaultTexts.message(fault, locale),
        FaultTexts.fix(fault, locale));
  }
}
