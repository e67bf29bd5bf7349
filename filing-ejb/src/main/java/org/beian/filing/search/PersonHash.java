package org.beian.filing.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.form.EmailAddress;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.PersonSection;
import org.beian.filing.number.MobileNumber;
import org.beian.filing.number.PhoneNumber;

/**
 * Keyed hashes (HMAC-SM3) of the numbers of persons, by which filings are found that name them
 * although the numbers are sealed.
 */
final class PersonHash {

  private static final int BYTES = 16;

  private PersonHash() {}

  /** The hashes of all numbers of a form. */
  static List<byte[]> of(FilingForm form) {
    return Stream.of(
            form.unit() == null ? null : form.unit().legalRepresentative(),
            form.securityOfficer(),
            form.emergencyContact(),
            form.agent())
        .filter(Objects::nonNull)
        .flatMap(PersonHash::numbers)
        .distinct()
        .map(PersonHash::hash)
        .toList();
  }

  /** The hash of what was typed, if it can be the number of a person. */
  static Optional<byte[]> ofTyped(String typed) {
    return canonical(typed).map(PersonHash::hash);
  }

  private static Stream<String> numbers(PersonSection person) {
    return Stream.of(person.idNo(), person.mobile(), person.landline(), person.email())
        .filter(Objects::nonNull)
        .flatMap(number -> canonical(number).stream());
  }

  private static Optional<String> canonical(String text) {
    if (MobileNumber.read(text).value() != null) {
      return Optional.of(MobileNumber.read(text).value().value());
    }
    if (PhoneNumber.read(text).value() != null) {
      return Optional.of(PhoneNumber.read(text).value().value());
    }
    if (text.contains("@")) {
      return Optional.ofNullable(EmailAddress.read(text).value())
          .map(address -> address.toString().toLowerCase(Locale.ROOT));
    }
    String compact = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return compact.matches("[0-9A-Z()]{6,30}") && compact.matches(".*[0-9]{5}.*")
        ? Optional.of(compact)
        : Optional.empty();
  }

  private static byte[] hash(String number) {
    return Arrays.copyOf(Sealed.hash("person", number), BYTES);
  }
}
