package org.beian.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.beian.directory.account.SignedIn;
import org.beian.filing.copy.CopyDesk;
import org.beian.web.account.entry.CurrentMember;

/**
 * Hands the owner the copy of all that is held about the organisation. It is written whole before
 * it is sent: a slow reader holds no transaction, and a fault is told instead of half a file.
 */
@WebServlet("/account/copy")
public class CopyServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient CurrentMember current;
  @Inject transient CopyDesk desk;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<SignedIn> member = current.signedIn();
    if (member.isEmpty()) {
      response.sendRedirect(request.getContextPath() + "/account/sign-in?to=/account/data");
      return;
    }
    Path file = Files.createTempFile("copy", null);
    try {
      if (write(member.get(), file)) {
        response.setContentType("application/zip");
        response.setHeader(
            "Content-Disposition",
            "attachment; filename=\"filing-desk-" + member.get().unit().value() + ".zip\"");
        response.setContentLengthLong(Files.size(file));
        Files.copy(file, response.getOutputStream());
      } else {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
      }
    } finally {
      Files.delete(file);
    }
  }

  private boolean write(SignedIn member, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      return desk.write(member, out);
    }
  }

  /** Whoever comes by address reads first what it is. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/account/data");
  }
}
