package org.beian.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.web.TooManyRequests;

/** Whether somebody must wait, after too many wrong codes. */
@Named
@RequestScoped
public class Waiting {

  private long minutes;

  void begin(TooManyTriesException tooMany) {
    minutes =
        TooManyRequests.answer(
            (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse(),
            tooMany);
  }

  /** Minutes to wait, 0 when there is no need to. */
  public long getMinutes() {
    return minutes;
  }
}
