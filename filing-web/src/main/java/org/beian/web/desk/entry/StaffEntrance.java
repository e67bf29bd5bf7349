package org.beian.web.desk.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beian.directory.staff.StaffDesk;
import org.beian.directory.staff.StaffMember;
import org.beian.web.desk.CurrentStaff;

/**
 * Makes the container know the staff by the cookie, each under their number and in the groups of
 * their roles, so that {@code @RolesAllowed} on services holds and acts are entered under them.
 */
@ApplicationScoped
public class StaffEntrance {

  static final String DESK = "/desk/";

  @Inject StaffCookie cookie;
  @Inject StaffDesk desk;

  /** Whether a request is on its way to the desk. */
  public static boolean isAhead(HttpServletRequest request) {
    return request.getRequestURI().startsWith(DESK);
  }

  /** Tells the container who sends a request to the desk. */
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpMessageContext context) {
    Optional<StaffMember> member = cookie.find(request).flatMap(session -> find(session, request));
    if (member.isEmpty()) {
      return context.doNothing();
    }
    CurrentStaff.is(member.get(), request);
    return context.notifyContainerAboutLogin(
        member.get().actor(),
        member.get().roles().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * The filters that answer for a database that is away stand behind us: they are to hear of it.
   */
  private Optional<StaffMember> find(String session, HttpServletRequest request) {
    try {
      return desk.signedIn(session);
    } catch (RuntimeException e) {
      CurrentStaff.isUnknown(e, request);
      return Optional.empty();
    }
  }
}
