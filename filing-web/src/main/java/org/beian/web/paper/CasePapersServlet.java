package org.beian.web.paper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.beian.filing.notice.NoticeDesk;
import org.beian.web.ClientAddress;
import org.beian.web.PaperAnswer;
import org.beian.web.PaperAnswer.Asker;

/** The papers of a case that was looked up. Number and code are posted: no address has them. */
@WebServlet("/progress/paper")
public class CasePapersServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient NoticeDesk desk;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asker asker =
        new Asker(
            request.getParameter("number"),
            request.getParameter("code"),
            ClientAddress.of(request));
    PaperAnswer.write(desk, asker, request.getParameter("paper"), response);
  }

  /** Whoever comes by address looks the case up first. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/progress");
  }
}
