package org.beian.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The present request to a page of the desk: what was sent, and where to go on. */
@RequestScoped
public class DeskRequest {

  @Inject HttpServletRequest request;

  public boolean isPost() {
    return request.getMethod().equals("POST");
  }

  /** The first value sent under a name, empty if there is none. */
  public String sent(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  /** The number sent under a name, such as an id; 0 if there is none. */
  public long number(String name) {
    String typed = sent(name);
    return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
  }

  /** All values sent under a name. */
  public List<String> allSent(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  public HttpServletRequest request() {
    return request;
  }

  public HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }

  /** Ends the request; the browser goes to a path of ours. */
  public void go(String path) throws IOException {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(request.getContextPath() + path);
  }

  /** Ends the request: there is nothing here, or nothing for this reader. */
  public void notFound() throws IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    faces.responseComplete();
  }
}
