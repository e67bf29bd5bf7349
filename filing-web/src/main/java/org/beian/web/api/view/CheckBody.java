package org.beian.web.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.intake.CheckReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would be decided on a form now. */
@Schema(name = "Check", description = "What would be decided on a form now; nothing is stored.")
public record CheckBody(
    @Schema(description = "The state the application would get.") ApplicationState wouldBe,
    @Schema(description = "Absent when the form names no readable day of connection.")
        DeadlineBody deadline,
    List<FindingBody> findings) {

  /** The report in the caller's language. */
  public static CheckBody of(CheckReport report, LocalDate today, Locale locale) {
    return new CheckBody(
        report.wouldBe(),
        DeadlineBody.of(report.deadline(), today),
        FindingBody.of(report.findings(), locale));
  }
}
