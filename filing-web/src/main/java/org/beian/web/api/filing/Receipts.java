package org.beian.web.api.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Receipt;
import org.beian.web.api.problem.AnswerLanguage;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.view.ReceiptBody;

/** Answers receipts: done, on the desk, or not accepted. */
@ApplicationScoped
class Receipts {

  @Inject AuthorityDirectory directory;
  @Inject HttpServletRequest request;

  /** 201 when it was done on the spot, 202 when a clerk must look, 422 with every reason. */
  Response answer(Receipt receipt, UriInfo uri) {
    return switch (receipt.state()) {
      case FILED -> Response.created(addressOf(receipt, uri)).entity(body(receipt)).build();
      case IN_REVIEW -> Response.accepted(body(receipt)).build();
      case WITHDRAWN -> Response.ok(body(receipt)).build();
      case NOT_ACCEPTED -> throw new ProblemException(Problem.notAccepted(receipt));
    };
  }

  ReceiptBody body(Receipt receipt) {
    return ReceiptBody.of(receipt, authority(receipt.authority()), locale());
  }

  ReceiptBody body(CaseView view) {
    return ReceiptBody.of(view, authority(view.authority()), locale());
  }

  private AuthorityView authority(AuthorityCode code) {
    return code == null ? null : directory.find(code).orElse(null);
  }

  private static URI addressOf(Receipt receipt, UriInfo uri) {
    return uri.getBaseUriBuilder()
        .path(ApplicationsResource.class)
        .path(receipt.applicationNo())
        .build();
  }

  private Locale locale() {
    return AnswerLanguage.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
