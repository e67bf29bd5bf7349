package org.beian.web.body;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A request whose body, where the application reads it, must come at a pace. */
class PacedRequest extends HttpServletRequestWrapper {

  private final HttpServletResponse response;
  private final Runnable arrived;
  private ServletInputStream paced;
  private boolean isHere;

  /**
   * @param arrived what to do once no more of the body is waited for
   */
  PacedRequest(HttpServletRequest request, HttpServletResponse response, Runnable arrived) {
    super(request);
    this.response = response;
    this.arrived = arrived;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (paced == null) {
      paced = new PacedStream(super.getInputStream(), this::bodyIsHere, this::isTooSlow);
    }
    return paced;
  }

  /** No more of the body is waited for. */
  void bodyIsHere() {
    if (!isHere) {
      isHere = true;
      arrived.run();
    }
  }

  /** The rest is not read: the connection cannot be used for another request. */
  private void isTooSlow() {
    if (!response.isCommitted()) {
      response.setHeader("Connection", "close");
    }
  }
}
