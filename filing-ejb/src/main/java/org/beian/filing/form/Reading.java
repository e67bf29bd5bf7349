package org.beian.filing.form;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What reading a text gave: a value, or the fault for which it is none.
 *
 * @param value null when there is a fault
 * @param fault null when there is a value
 * @param hint what the text may have been meant to say, or null; argument of the fault's texts
 */
public record Reading<T>(T value, FindingCode fault, String hint) {

  public static <T> Reading<T> of(T value) {
    return new Reading<>(value, null, null);
  }

  public static <T> Reading<T> fault(FindingCode fault) {
    return new Reading<>(null, fault, null);
  }

  public static <T> Reading<T> fault(FindingCode fault, String hint) {
    return new Reading<>(null, fault, hint);
  }

  public Optional<T> asOptional() {
    return Optional.ofNullable(value);
  }

  public void ifRead(Consumer<T> use) {
    asOptional().ifPresent(use);
  }
}
