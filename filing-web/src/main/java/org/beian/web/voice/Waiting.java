package org.beian.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.beian.filing.intake.TooManyTriesException;

/** Whether somebody must wait, after too many wrong codes. */
@Named
@RequestScoped
public class Waiting {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SECONDS_A_MINUTE = 60;

  private long minutes;

  void begin(TooManyTriesException tooMany) {
    minutes = (tooMany.retryAfterSeconds() + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
    HttpServletResponse response =
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse();
    response.setStatus(TOO_MANY_REQUESTS);
    response.setHeader("Retry-After", Long.toString(tooMany.retryAfterSeconds()));
  }

  /** Minutes to wait, 0 when there is no need to. */
  public long getMinutes() {
    return minutes;
  }
}
