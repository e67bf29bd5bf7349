package org.beian.web.api;

import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;

/** Reads an authority's code from an address. */
final class AuthorityCodes {

  private AuthorityCodes() {}

  /** The code, none where the text cannot be one. */
  static Optional<AuthorityCode> read(String text) {
    try {
      return Optional.of(new AuthorityCode(text));
    } catch (IllegalArgumentException notACode) {
      return Optional.empty();
    }
  }
}
