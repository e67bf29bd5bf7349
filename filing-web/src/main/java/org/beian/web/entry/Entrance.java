package org.beian.web.entry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.beian.web.account.entry.MemberEntrance;
import org.beian.web.api.caller.BearerTokens;
import org.beian.web.desk.entry.StaffEntrance;

/**
 * Lets the staff in at the desk and members everywhere else: at the desk nobody is a member, and
 * elsewhere nobody is staff, whatever cookies a browser sends. At the API programs are known by
 * their tokens, and cookies open nothing.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class Entrance implements HttpAuthenticationMechanism {

  @Inject MemberEntrance members;
  @Inject StaffEntrance staff;
  @Inject BearerTokens tokens;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (request.getRequestURI().startsWith("/api/")) {
      return tokens.answer(request, context);
    }
    return StaffEntrance.isAhead(request)
        ? staff.validateRequest(request, context)
        : members.validateRequest(request, response, context);
  }
}
