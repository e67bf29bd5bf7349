package org.beian.web.api.parameter;

import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;

/** Reads an authority's code from an address. */
public final class AuthorityCodes {

  private AuthorityCodes() {}

  /** The code, none where the text cannot be one. */
  public static Optional<AuthorityCode> read(String text) {
    try {
      return Optional.of(new AuthorityCode(text));
    } catch (IllegalArgumentException notACode) {
      return Optional.empty();
    }
  }
}
