package org.beian.web.account.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beian.directory.account.SignedIn;
import org.beian.directory.credential.SignInAnswer;
import org.beian.directory.credential.SignInDesk;
import org.beian.web.ClientAddress;

/** The present visit to a page of the account: who comes, what was sent, where to go on. */
@RequestScoped
public class Visit {

  private static final String HOME = "/account/";

  /** Paths of ours: one slash in front, nothing that a browser could take for another host. */
  private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%~]{0,500}");

  @Inject HttpServletRequest request;
  @Inject CurrentMember current;
  @Inject SessionCookie cookie;
  @Inject SignInDesk signIn;

  /** The member, or empty after sending the visitor to sign in and come back. */
  public Optional<SignedIn> member() throws IOException {
    Optional<SignedIn> member = current.signedIn();
    if (member.isEmpty()) {
      go("/account/sign-in?to=" + URLEncoder.encode(here(), StandardCharsets.UTF_8));
    }
    return member;
  }

  private String here() {
    String path = request.getRequestURI().replaceFirst("^/+", "/");
    return request.getMethod().equals("GET") && request.getQueryString() != null
        ? path + "?" + request.getQueryString()
        : path;
  }

  /** Keeps the visitor signed in under a new session; one they had is over. */
  public void begin(SignInAnswer answer) {
    session().ifPresent(signIn::signOut);
    cookie.set(request, response(), answer.session());
  }

  public Optional<String> session() {
    return cookie.find(request);
  }

  public boolean isPost() {
    return request.getMethod().equals("POST");
  }

  /** The first value sent under a name, empty if there is none. */
  public String sent(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }

  String client() {
    return ClientAddress.of(request);
  }

  void answerWith(int status) {
    response().setStatus(status);
  }

  /** Ends the request; the browser goes to a path of ours. */
  public void go(String path) throws IOException {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(request.getContextPath() + path);
  }

  /** Where to go on after signing in: where the visitor wanted to, if that is a path of ours. */
  static String onward(String to) {
    return to != null && OURS.matcher(to).matches() ? to : HOME;
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
