package org.beian.web.api.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import org.beian.filing.downstream.Reception;
import org.beian.filing.downstream.ReportDesk;
import org.beian.filing.downstream.ReportPapers;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.format.ReportFormat;
import org.beian.filing.downstream.job.ReportJob;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.Fault;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/** Answers about reports, in the language of the request. */
@RequestScoped
public class Answers {

  private static final int FAULTS_SHOWN = 20;

  @Inject ReportDesk desk;
  @Inject ReportPapers papers;
  @Inject HttpServletRequest request;

  /** The report, with its first faults. */
  ReportBody body(ReportJob job) {
    List<org.beian.filing.downstream.row.RowFault> faults =
        job.tally().faults() == 0 ? List.of() : papers.firstFaults(job, FAULTS_SHOWN);
    return ReportBody.of(job, faults, locale());
  }

  /** The report without its faults, for lists. */
  ReportBody line(ReportJob job) {
    return ReportBody.of(job, List.of(), locale());
  }

  /** The report that was taken; else why it was not. */
  static ReportJob taken(Reception reception) {
    return switch (reception.outcome()) {
      case TAKEN -> reception.job();
      case RUNNING -> throw new ProblemException(Problem.passing(ProblemType.STILL_RUNNING, 1));
      case OTHER -> throw new ProblemException(ProblemType.OTHER_REPORT);
      case NOT_DUE -> throw new ProblemException(ProblemType.REPORT_NOT_DUE);
      case TOO_LARGE ->
          throw new ProblemException(
              ProblemType.BODY_TOO_LARGE,
              Fault.of(FaultCode.BODY_TOO_LARGE, "", String.valueOf(ReportDesk.MAX_SIZE)));
    };
  }

  /** A report of a filing, by the id in the address. */
  ReportJob find(Reporter reporter, String id) {
    return (id.matches("[0-9]{1,18}")
            ? desk.find(reporter, Long.parseLong(id))
            : java.util.Optional.<ReportJob>empty())
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_REPORT));
  }

  /** A file to be kept under a name. */
  static Response file(StreamingOutput content, ReportFormat format, String name) {
    return Response.ok(content, format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + name + "." + format.ending() + "\"")
        .build();
  }

  Locale locale() {
    return AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
