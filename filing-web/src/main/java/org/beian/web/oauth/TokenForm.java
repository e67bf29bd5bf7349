package org.beian.web.oauth;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * What is asked of the token endpoint.
 *
 * @param secret null for whoever comes with an assertion
 * @param assertion null for whoever comes with a secret
 */
record TokenForm(String clientId, String secret, String assertion, String scope) {

  private static final String BASIC = "basic ";
  private static final String JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  /**
   * Reads it; a client proves itself in one way only (RFC 6749, 2.3).
   *
   * @throws OAuthRefusal it cannot be read
   */
  static TokenForm of(HttpServletRequest request) {
    if (request.getQueryString() != null) {
      throw OAuthRefusal.invalidRequest("Send the parameters in the body.");
    }
    String grant = single(request, "grant_type");
    if (!"client_credentials".equals(grant)) {
      if (grant == null) {
        throw OAuthRefusal.invalidRequest("grant_type is missing.");
      }
      throw new OAuthRefusal(400, "unsupported_grant_type", "Only client_credentials.");
    }
    String clientId = single(request, "client_id");
    String secret = single(request, "client_secret");
    String assertion = single(request, "client_assertion");
    String header = request.getHeader("Authorization");
    boolean basic = header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length());
    int ways = (basic ? 1 : 0) + (secret == null ? 0 : 1) + (assertion == null ? 0 : 1);
    if (ways > 1) {
      throw OAuthRefusal.invalidRequest("Authenticate in one way only.");
    }
    if (assertion != null && !JWT_BEARER.equals(single(request, "client_assertion_type"))) {
      throw OAuthRefusal.invalidRequest("client_assertion_type must be " + JWT_BEARER + ".");
    }
    String scope = single(request, "scope");
    return basic
        ? basic(header.substring(BASIC.length()).strip(), scope)
        : new TokenForm(clientId, secret, assertion, scope);
  }

  private static TokenForm basic(String encoded, String scope) {
    try {
      String[] pair =
          new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8).split(":", 2);
      return pair.length < 2
          ? new TokenForm(null, null, null, scope)
          : new TokenForm(decoded(pair[0]), decoded(pair[1]), null, scope);
    } catch (IllegalArgumentException unreadable) {
      throw OAuthRefusal.invalidRequest("The Authorization header cannot be read.");
    }
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String single(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    if (values == null || values[0].isEmpty()) {
      return null;
    }
    if (values.length > 1) {
      throw OAuthRefusal.invalidRequest(name + " is given twice.");
    }
    return values[0];
  }
}
