package org.beian.web.docs;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import org.beian.filing.persistence.Hash;

/**
 * {@code /openapi}: the description of the API, for programs of any site; in YAML, or in JSON where
 * that is asked for by {@code Accept} or {@code format=json}.
 *
 * <p>Not the server's own: asked before the application is there, that one is empty for good.
 */
@WebServlet("/openapi")
public class DescriptionServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient ApiDescription description;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean json = wantsJson(request);
    byte[] text = json ? description.json() : description.yaml();
    String tag = "\"" + HexFormat.of().formatHex(Hash.of(text), 0, 16) + "\"";
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "public, max-age=300");
    response.setHeader("Vary", "Accept");
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType(json ? "application/json" : "application/yaml");
    response.setCharacterEncoding("UTF-8");
    response.setContentLength(text.length);
    response.getOutputStream().write(text);
  }

  private static boolean wantsJson(HttpServletRequest request) {
    String format = request.getParameter("format");
    if (format != null) {
      return format.equalsIgnoreCase("json");
    }
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains("json") && !accept.contains("yaml");
  }
}
