package org.beian.directory.credential;

import java.util.Optional;

/**
 * What came of asking to add a security key.
 *
 * @param fault why none may be added now
 * @param options what the browser is to ask the new key, as JSON; null where there is a fault
 */
public record KeyOffer(Optional<KeyFault> fault, String options) {

  static KeyOffer refused(KeyFault fault) {
    return new KeyOffer(Optional.of(fault), null);
  }
}
