package org.beian.web.account.entry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.beian.directory.credential.SignInDesk;

/** Ends the session and shows the home page. */
@WebServlet("/account/sign-out")
public class SignOutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient SessionCookie cookie;
  @Inject transient SignInDesk signIn;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    cookie.find(request).ifPresent(signIn::signOut);
    cookie.drop(request, response);
    response.sendRedirect(request.getContextPath() + "/");
  }
}
