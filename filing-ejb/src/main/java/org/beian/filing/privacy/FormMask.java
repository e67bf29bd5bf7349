package org.beian.filing.privacy;

import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.PersonSection;
import org.beian.filing.form.FilingForm.UnitSection;

/**
 * Covers the numbers of persons (脱敏): identity numbers, telephones, e-mail addresses. Enough is
 * left to tell two of them apart; names and posts stay, since the authority works with them.
 */
public final class FormMask {

  private static final String COVER = "****";
  private static final int SHOWN_OF_NUMBER = 4;
  private static final int SHOWN_OF_PHONE = 3;

  private FormMask() {}

  /** The form with the numbers of its persons covered. */
  public static FilingForm masked(FilingForm form) {
    return new FilingForm(
        form.track(),
        form.authority(),
        form.filledOn(),
        unit(form.unit()),
        person(form.securityOfficer()),
        person(form.emergencyContact()),
        person(form.agent()),
        form.connection(),
        form.service(),
        form.security(),
        form.materials(),
        form.truthful());
  }

  /** The first digits of an identity number, and how long it is: {@code 6528**************}. */
  public static String number(String number) {
    return cover(number, SHOWN_OF_NUMBER, 0);
  }

  /** The ends of a telephone number: {@code 138****1234}. */
  public static String phone(String phone) {
    return cover(phone, SHOWN_OF_PHONE, SHOWN_OF_NUMBER);
  }

  /** The first letter and the domain of an address: {@code w****@example.cn}. */
  public static String email(String email) {
    if (email == null || email.isEmpty()) {
      return email;
    }
    int at = email.lastIndexOf('@');
    return at < 1 ? COVER : email.substring(0, 1) + COVER + email.substring(at);
  }

  /** What is too short to show some of it is covered whole. */
  private static String cover(String text, int first, int last) {
    if (text == null || text.isEmpty()) {
      return text;
    }
    if (text.length() <= first + last + 2) {
      return COVER;
    }
    return text.substring(0, first)
        + "*".repeat(text.length() - first - last)
        + text.substring(text.length() - last);
  }

  private static PersonSection person(PersonSection person) {
    return person == null
        ? null
        : new PersonSection(
            person.name(),
            person.idType(),
            number(person.idNo()),
            phone(person.mobile()),
            phone(person.landline()),
            email(person.email()),
            person.post());
  }

  private static UnitSection unit(UnitSection unit) {
    return unit == null
        ? null
        : new UnitSection(
            unit.unitName(),
            unit.unitNature(),
            unit.certType(),
            unit.uscc(),
            unit.orgCode(),
            unit.industry(),
            unit.registeredAddress(),
            unit.officeAddress(),
            unit.divisionCode(),
            unit.postcode(),
            unit.policeStation(),
            person(unit.legalRepresentative()),
            unit.unitPhone(),
            unit.superiorUnit(),
            unit.crossProvinceBranch(),
            unit.hqName(),
            unit.hqUscc(),
            unit.hqProvince(),
            unit.keySector());
  }
}
