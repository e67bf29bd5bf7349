package org.beian.filing.mail;

import java.util.Optional;
import java.util.stream.Stream;
import org.beian.filing.form.EmailAddress;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.PersonSection;

/** Where a unit is written to about what it filed. */
public final class ReplyAddress {

  private ReplyAddress() {}

  /** Who is responsible for security, or else whoever of the form's people has an address. */
  public static Optional<String> of(FilingForm form) {
    return Stream.of(
            form.securityOfficer(),
            form.emergencyContact(),
            form.unit() == null ? null : form.unit().legalRepresentative())
        .filter(person -> person != null)
        .map(PersonSection::email)
        .filter(email -> email != null && EmailAddress.read(email).value() != null)
        .findFirst();
  }
}
