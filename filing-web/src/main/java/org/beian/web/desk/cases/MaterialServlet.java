package org.beian.web.desk.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.beian.filing.material.MaterialFile;
import org.beian.filing.review.ReviewDesk;

/**
 * Shows materials to who may see their case: pictures as they are, PDF page by page as pictures,
 * and everything to be saved. A browser never opens a stranger's PDF here.
 */
@WebServlet("/desk/material")
public class MaterialServlet extends HttpServlet {

  /** Pages beyond are looked at in the saved file. */
  static final int MOST_PAGES = 30;

  private static final long serialVersionUID = 1L;

  @Inject transient ReviewDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = sent(request, "no");
    String id = sent(request, "id");
    String page = sent(request, "page");
    if (page.matches("[0-9]{1,4}")) {
      Optional<byte[]> picture = desk.picture(number, id, Integer.parseInt(page));
      if (picture.isPresent()) {
        write(response, "image/png", picture.get());
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
      return;
    }
    Optional<MaterialFile> file = desk.material(number, id);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String type = file.get().view().mediaType();
    boolean saved = !type.startsWith("image/") || !sent(request, "save").isEmpty();
    if (saved) {
      response.setHeader(
          "Content-Disposition", "attachment; filename=\"" + id + "." + ending(type) + "\"");
    }
    write(response, type, file.get().content());
  }

  private static void write(HttpServletResponse response, String type, byte[] content)
      throws IOException {
    response.setContentType(type);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }

  private static String ending(String type) {
    String end = type.substring(type.indexOf('/') + 1);
    return end.equals("jpeg") || end.equals("png") || end.equals("pdf") ? end : "ofd";
  }

  private static String sent(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
