package org.beian.web.apply;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.beian.filing.notice.NoticeDesk;
import org.beian.web.ClientAddress;
import org.beian.web.PaperAnswer;
import org.beian.web.PaperAnswer.Asker;

/** The papers of the answer that this browser keeps: {@code /apply/paper/proof.pdf}. */
@WebServlet("/apply/paper/*")
public class ReceiptPapersServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient NoticeDesk desk;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String[]> known = ReceiptPage.cookie(request);
    if (known.isEmpty()) {
      response.sendRedirect(request.getContextPath() + "/progress");
      return;
    }
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Asker asker = new Asker(known.get()[0], known.get()[1], ClientAddress.of(request));
    PaperAnswer.write(desk, asker, path.replaceFirst("^/", ""), response);
  }
}
