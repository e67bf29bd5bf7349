package org.beian.web.oauth;

import jakarta.servlet.http.HttpServletResponse;
import org.beian.directory.token.TokenAnswer;

/** No token, in the words of RFC 6749, 5.2. */
class OAuthRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String error;

  OAuthRefusal(int status, String error, String description) {
    super(description, null, false, false);
    this.status = status;
    this.error = error;
  }

  static OAuthRefusal invalidRequest(String description) {
    return new OAuthRefusal(HttpServletResponse.SC_BAD_REQUEST, "invalid_request", description);
  }

  static OAuthRefusal of(TokenAnswer.Fault fault) {
    int bad = HttpServletResponse.SC_BAD_REQUEST;
    return switch (fault) {
      case INVALID_CLIENT ->
          new OAuthRefusal(
              HttpServletResponse.SC_UNAUTHORIZED,
              "invalid_client",
              "Unknown client, or not proved to be it.");
      case NOT_IN_FORCE ->
          new OAuthRefusal(
              bad, "unauthorized_client", "The client is not approved, revoked, or expired.");
      case ADDRESS ->
          new OAuthRefusal(
              bad, "unauthorized_client", "The client may not call from this address.");
      case INVALID_SCOPE ->
          new OAuthRefusal(bad, "invalid_scope", "The client does not have such a scope.");
    };
  }

  int status() {
    return status;
  }

  String error() {
    return error;
  }
}
