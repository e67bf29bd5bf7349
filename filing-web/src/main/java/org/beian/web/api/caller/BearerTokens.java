package org.beian.web.api.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.client.ClientEntry;
import org.beian.directory.token.TokenDesk;
import org.beian.web.ClientAddress;

/**
 * Makes the container know a program by its token (RFC 6750), so that every act is entered under
 * its number. Who shows none passes untouched.
 */
@ApplicationScoped
public class BearerTokens {

  private static final String SCHEME = "bearer ";
  private static final Set<String> GROUPS = Set.of("CLIENT");

  @Inject TokenDesk desk;

  /** Tells the container who sends a request to the API. */
  public AuthenticationStatus answer(HttpServletRequest request, HttpMessageContext context) {
    Optional<ClientEntry> entry = token(request).flatMap(token -> find(token, request));
    entry.ifPresent(known -> Caller.is(known, request));
    return entry.isPresent() && entry.get().isIn()
        ? context.notifyContainerAboutLogin(entry.get().client().actor(), GROUPS)
        : context.doNothing();
  }

  private static Optional<String> token(HttpServletRequest request) {
    String sent = request.getHeader("Authorization");
    return sent != null && sent.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        ? Optional.of(sent.substring(SCHEME.length()).strip())
        : Optional.empty();
  }

  /**
   * The mappers that answer for a database that is away stand behind us: they are to hear of it.
   */
  private Optional<ClientEntry> find(String token, HttpServletRequest request) {
    try {
      return Optional.of(desk.recognise(token, ClientAddress.of(request)));
    } catch (RuntimeException e) {
      Caller.isUnknown(e, request);
      return Optional.empty();
    }
  }
}
