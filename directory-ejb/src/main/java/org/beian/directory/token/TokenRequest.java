package org.beian.directory.token;

import java.util.List;

/**
 * A program asks for a token.
 *
 * @param clientId as sent; null where only the assertion names it
 * @param secret null for whoever comes with an assertion
 * @param assertion a JWT signed by the client (RFC 7523); null for whoever comes with a secret
 * @param scope the scopes wanted, blanks between; null or blank: all that the client has
 * @param audiences what an assertion may be meant for: the addresses of the token endpoint
 * @param address network address of the caller
 */
public record TokenRequest(
    String clientId,
    String secret,
    String assertion,
    String scope,
    List<String> audiences,
    String address) {

  public TokenRequest {
    audiences = List.copyOf(audiences);
  }
}
