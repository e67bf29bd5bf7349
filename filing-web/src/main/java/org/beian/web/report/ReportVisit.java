package org.beian.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.beian.filing.cases.CaseKey;
import org.beian.filing.downstream.ReportAccess;
import org.beian.filing.downstream.ReportDesk;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.downstream.job.ReportJob;
import org.beian.web.account.entry.CurrentMember;

/** Whose filing and which report a request of a member is about. */
@RequestScoped
public class ReportVisit {

  @Inject ReportAccess access;
  @Inject ReportDesk desk;
  @Inject CurrentMember current;
  @Inject HttpServletRequest request;

  /** The one who reports, for the filing named in the request; empty if it is not theirs. */
  Optional<Reporter> reporter() {
    return current
        .signedIn()
        .flatMap(member -> access.open(CaseKey.byMember(sent("no"), member)))
        .filter(reporter -> reporter.filing().value().equals(sent("no")));
  }

  /** The report named in the request. */
  Optional<ReportJob> job(Reporter reporter) {
    String id = sent("id");
    return id.matches("[0-9]{1,18}") ? desk.find(reporter, Long.parseLong(id)) : Optional.empty();
  }

  /** The first value sent under a name, empty if there is none. */
  String sent(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  boolean isSignedIn() {
    return current.isSignedIn();
  }

  /** The choice sent under a name, or another one where none was. */
  <E extends Enum<E>> E choice(String name, E otherwise) {
    try {
      return Enum.valueOf(otherwise.getDeclaringClass(), sent(name));
    } catch (IllegalArgumentException none) {
      return otherwise;
    }
  }

  static String list(Reporter reporter) {
    return "/account/reports?no=" + reporter.filing();
  }

  static String page(Reporter reporter, ReportJob job) {
    return "/account/report?no=" + reporter.filing() + "&id=" + job.id();
  }
}
