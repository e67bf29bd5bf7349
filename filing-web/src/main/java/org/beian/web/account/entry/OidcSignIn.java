package org.beian.web.account.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.credential.LoginName;
import org.beian.directory.credential.Realm;
import org.beian.directory.credential.SignInAnswer;
import org.beian.directory.credential.SignInDesk;
import org.beian.directory.outbox.PublicAddress;

/**
 * Signing in with a provider by Jakarta Security's OpenID Connect mechanism. The provider vouches
 * for an e-mail address; the member with that address is signed in, as with a password. The
 * mechanism's own HTTP session lives for these few requests only.
 */
@OpenIdAuthenticationMechanismDefinition(
    providerURI = "${oidc.provider}",
    clientId = "${oidc.clientId}",
    clientSecret = "${oidc.clientSecret}",
    redirectURI = "${oidc.callback}",
    scope = {"openid", "email"})
@ApplicationScoped
public class OidcSignIn {

  static final String CALLBACK = "/account/oidc/callback";

  private static final String START = "/account/oidc";
  private static final String FAILED = "/account/sign-in?provider=failed";

  @Inject OidcSettings settings;
  @Inject PublicAddress address;
  @Inject SessionCookie cookie;
  @Inject SignInDesk signIn;
  @Inject OpenIdContext claims;
  @Inject BeanManager beans;

  /** Whether an address is one of those that the mechanism answers. */
  static boolean isOwn(String path) {
    return path.equals(START) || path.equals(CALLBACK);
  }

  /** Sends a visitor to the provider, or signs in who comes back from it. */
  AuthenticationStatus answer(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    if (!settings.isOn()) {
      return context.doNothing();
    }
    Watched watched = new Watched(context, request.getRequestURI().equals(START));
    HttpServletRequest asSeenOutside = new Outside(request, address);
    AuthenticationStatus status = mechanism().validateRequest(asSeenOutside, response, watched);
    if (watched.protectedPage) {
      return status;
    }
    return redirect(request, response, watched.valid ? welcome(request, response) : FAILED);
  }

  /** Signs the member in, if there is one; answers the path to go on to. */
  private String welcome(HttpServletRequest request, HttpServletResponse response) {
    JsonObject told = claims.getClaimsJson();
    Optional<LoginName> vouchedFor =
        JsonValue.TRUE.equals(told.get("email_verified"))
            ? LoginName.read(told.getString("email", ""))
            : Optional.empty();
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    SignInAnswer answer =
        vouchedFor
            .map(login -> signIn.byProvider(Realm.MEMBER, login))
            .filter(found -> found.session() != null)
            .orElse(null);
    if (answer == null) {
      return "/account/sign-in?provider=unknown";
    }
    cookie.set(request, response, answer.session());
    return answer.isPassed() ? "/account/" : "/account/second-factor";
  }

  private static AuthenticationStatus redirect(
      HttpServletRequest request, HttpServletResponse response, String path) {
    try {
      response.sendRedirect(request.getContextPath() + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }

  /** The mechanism that the annotation above made, beside our own. */
  private HttpAuthenticationMechanism mechanism() {
    Bean<?> bean =
        beans.getBeans(HttpAuthenticationMechanism.class).stream()
            .filter(candidate -> !candidate.isAlternative())
            .findFirst()
            .orElseThrow();
    return (HttpAuthenticationMechanism)
        beans.getReference(
            bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
  }

  /** Lets the mechanism do its work and keeps what it says about the caller from the container. */
  private static final class Watched extends HttpMessageContextWrapper {

    private final boolean protectedPage;
    private boolean valid;

    Watched(HttpMessageContext wrapped, boolean protectedPage) {
      super(wrapped);
      this.protectedPage = protectedPage;
    }

    @Override
    public boolean isProtected() {
      return protectedPage;
    }

    @Override
    public void setRegisterSession(String callerName, Set<String> groups) {
      // The session that counts is our own.
    }

    @Override
    public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
      valid = result.getStatus() == CredentialValidationResult.Status.VALID;
      return AuthenticationStatus.NOT_DONE;
    }
  }

  /** The request under the address that readers outside know, whatever a proxy in front speaks. */
  private static final class Outside extends HttpServletRequestWrapper {

    private final PublicAddress address;

    Outside(HttpServletRequest request, PublicAddress address) {
      super(request);
      this.address = address;
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(address.of(getRequestURI()));
    }
  }
}
