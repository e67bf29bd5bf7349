package org.beian.web.account.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.account.MemberDesk;
import org.beian.directory.account.SignedIn;

/**
 * Makes the container know a member by the cookie, so that every act is entered under the member's
 * number. Requests without the cookie, those for our own files, and the API pass untouched.
 *
 * <p>It stands in front of Jakarta Security's own OpenID Connect mechanism and lets it answer where
 * that is switched on, and at its own addresses only.
 */
@ApplicationScoped
public class MemberEntrance {

  private static final Set<String> GROUPS = Set.of("MEMBER");

  @Inject SessionCookie cookie;
  @Inject MemberDesk members;
  @Inject OidcSignIn oidc;

  /** Tells the container who sends a request. */
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    String path = request.getRequestURI();
    if (OidcSignIn.isOwn(path)) {
      return oidc.answer(request, response, context);
    }
    if (path.startsWith("/assets/") || path.startsWith("/api/")) {
      return context.doNothing();
    }
    Optional<SignedIn> member = cookie.find(request).flatMap(session -> find(session, request));
    if (member.isEmpty()) {
      return context.doNothing();
    }
    CurrentMember.is(member.get(), request);
    return context.notifyContainerAboutLogin("member " + member.get().memberId(), GROUPS);
  }

  /**
   * The filters that answer for a database that is away stand behind us: they are to hear of it.
   */
  private Optional<SignedIn> find(String session, HttpServletRequest request) {
    try {
      return members.signedIn(session);
    } catch (RuntimeException e) {
      CurrentMember.isUnknown(e, request);
      return Optional.empty();
    }
  }
}
