package org.beian.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.beian.web.CorrelationId;

/** What an error page tells besides its text. */
@Named
@RequestScoped
public class ErrorPage {

  @Inject HttpServletRequest request;

  /** The id to name when asking for help; the log tells what happened under it. */
  public String getCorrelationId() {
    return CorrelationId.of(request);
  }
}
