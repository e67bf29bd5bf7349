package org.beian.web.api.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.filing.cases.CaseKey;
import org.beian.filing.downstream.ReportAccess;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.program.ProgramDesk;
import org.beian.filing.registry.FilingNumber;
import org.beian.web.ClientAddress;
import org.beian.web.api.caller.Caller;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/**
 * Who is calling, and for which filing. The one place where a program's right to report is told.
 */
@RequestScoped
public class ReportCaller {

  @Inject ReportAccess access;
  @Inject ProgramDesk programs;
  @Inject Caller caller;
  @Inject HttpServletRequest request;

  /**
   * The one who calls.
   *
   * @param code query code of the filing; a program with a token needs none
   * @throws ProblemException they may not, or there is no such filing; nobody is told which
   */
  public Reporter of(String filingNo, String code) {
    return find(filingNo, code)
        .filter(reporter -> reporter.filing().value().equals(filingNo))
        .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_CASE));
  }

  private Optional<Reporter> find(String filingNo, String code) {
    if (caller.client().isPresent()) {
      KnownClient by = caller.require(Scope.DOWNSTREAM_WRITE);
      return FilingNumber.isValid(filingNo)
          ? programs.reporter(by, new FilingNumber(filingNo))
          : Optional.empty();
    }
    Parameters parameters = new Parameters();
    String queryCode = parameters.text("code", code);
    parameters.check();
    return access.open(CaseKey.byCode(filingNo, queryCode, ClientAddress.of(request)));
  }
}
