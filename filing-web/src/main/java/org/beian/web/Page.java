package org.beian.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** What a page's request brought and where its answer goes. */
public final class Page {

  private Page() {}

  public static boolean isPost() {
    return request().getMethod().equals("POST");
  }

  /** All values sent, by name. */
  public static Map<String, String[]> sent() {
    return external().getRequestParameterValuesMap();
  }

  /** The first value sent under a name, empty if there is none. */
  public static String sent(String name) {
    return external().getRequestParameterMap().getOrDefault(name, "");
  }

  /** Lets this browser alone come back to the page with what was typed, even while we are away. */
  public static void allowBack() {
    response().setHeader("Cache-Control", "private, no-cache");
  }

  /** Ends the request; the browser goes to a page of this site. */
  public static void redirect(String path) throws IOException {
    external().redirect(external().getRequestContextPath() + path);
  }

  public static HttpServletRequest request() {
    return (HttpServletRequest) external().getRequest();
  }

  public static HttpServletResponse response() {
    return (HttpServletResponse) external().getResponse();
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }
}
