package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.ID_NUMBER_FORMAT;
import static org.beian.filing.form.FindingCode.PERSON_NAME_FORMAT;
import static org.beian.filing.form.FindingCode.RESIDENT_ID_COUNTY;
import static org.beian.filing.form.FindingCode.SAME_MOBILE;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beian.filing.form.EmailAddress;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForm.PersonSection;
import org.beian.filing.form.Reading;
import org.beian.filing.number.MobileNumber;
import org.beian.filing.number.PhoneNumber;
import org.beian.filing.number.ResidentId;

/** Rules on the people of the form. */
final class PeopleRules {

  static final List<IntakeRule> ALL =
      List.of(
          PeopleRules::legalRepresentativeIsKnown,
          PeopleRules::securityOfficerIsKnown,
          PeopleRules::emergencyContactIsKnown,
          PeopleRules::agentIsKnown,
          PeopleRules::namesAreNames,
          PeopleRules::identityNumbersHold,
          PeopleRules::mobileNumbersHold,
          PeopleRules::landlinesHold,
          PeopleRules::emailAddressesHold,
          PeopleRules::twoPeopleCanBeReached);

  private static final Set<String> RESIDENT_CARDS = Set.of("111", "112");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}· .'’-]*");
  private static final Pattern OTHER_NUMBER = Pattern.compile("[\\p{IsHan}A-Z0-9()]{3,30}");

  private PeopleRules() {}

  /** The form's head 法定代表人(负责人): name and document; for ICP registration the mobile too. */
  static void legalRepresentativeIsKnown(Review review) {
    Person person = legalRepresentative(review.form());
    requireIdentity(review, person);
    if (review.isIcp()) {
      review.require(person.at("mobile"), person.section().mobile());
    }
  }

  /** Order 33, Art. 10(1), the form's head 网络安全责任人: somebody is responsible for security. */
  static void securityOfficerIsKnown(Review review) {
    requireReachable(review, securityOfficer(review.form()));
  }

  /** The form's head 24小时应急联系人: somebody can be reached day and night. */
  static void emergencyContactIsKnown(Review review) {
    requireReachable(review, emergencyContact(review.form()));
  }

  /** The form's head 经办人: who hands in for the legal representative is told in full. */
  static void agentIsKnown(Review review) {
    if (hasAgent(review.form())) {
      requireReachable(review, new Person("/agent", review.form().agent()));
    }
  }

  /** The form's heads 姓名: names as documents have them, with middle dots but without digits. */
  static void namesAreNames(Review review) {
    eachPerson(
        review,
        person -> {
          String name = person.section().name();
          if (review.isSound(person.at("name"), name) && !NAME.matcher(name).matches()) {
            review.find(PERSON_NAME_FORMAT, person.at("name"));
          }
        });
  }

  /** GB 11643-1999 for resident identity cards; GA/T 2000.156 for the kinds of document. */
  static void identityNumbersHold(Review review) {
    eachPerson(review, person -> judgeIdentity(review, person));
  }

  /** The form's heads 手机号码: mainland mobile numbers. */
  static void mobileNumbersHold(Review review) {
    eachPerson(
        review,
        person -> {
          if (person.section().mobile() != null) {
            review.accept(person.at("mobile"), MobileNumber.read(person.section().mobile()));
          }
        });
  }

  /** The form's heads 固定电话: landlines with their area code. */
  static void landlinesHold(Review review) {
    eachPerson(
        review,
        person -> {
          if (person.section().landline() != null) {
            review.accept(person.at("landline"), PhoneNumber.read(person.section().landline()));
          }
        });
  }

  /** The form's heads 电子邮箱, RFC 5322. */
  static void emailAddressesHold(Review review) {
    eachPerson(
        review,
        person -> {
          if (person.section().email() != null) {
            review.accept(person.at("email"), EmailAddress.read(person.section().email()));
          }
        });
  }

  /** The form's head 应急联系人: a second number helps when the first does not answer. */
  static void twoPeopleCanBeReached(Review review) {
    String officer = review.form().securityOfficer().mobile();
    String contact = review.form().emergencyContact().mobile();
    if (officer != null && contact != null) {
      MobileNumber first = MobileNumber.read(officer).value();
      if (first != null && first.equals(MobileNumber.read(contact).value())) {
        review.find(SAME_MOBILE, "/emergencyContact/mobile");
      }
    }
  }

  /** Whether anything is told of an agent. */
  static boolean hasAgent(FilingForm form) {
    PersonSection agent = form.agent();
    return Stream.of(
            agent.name(),
            agent.idType(),
            agent.idNo(),
            agent.mobile(),
            agent.landline(),
            agent.email(),
            agent.post())
        .anyMatch(text -> text != null);
  }

  private static void judgeIdentity(Review review, Person person) {
    String pointer = person.at("idNo");
    String number = person.section().idNo();
    if (!review.isSound(pointer, number) || person.section().idType() == null) {
      return;
    }
    if (!RESIDENT_CARDS.contains(person.section().idType())) {
      if (!OTHER_NUMBER.matcher(number).matches()) {
        review.find(ID_NUMBER_FORMAT, pointer);
      }
      return;
    }
    Reading<ResidentId> id = ResidentId.read(number, review.today());
    review.accept(pointer, id);
    if (id.value() != null && !id.value().hasKnownCounty()) {
      review.find(RESIDENT_ID_COUNTY, pointer);
    }
  }

  private static void requireIdentity(Review review, Person person) {
    review.require(person.at("name"), person.section().name());
    review.require(person.at("idType"), person.section().idType());
    review.require(person.at("idNo"), person.section().idNo());
  }

  private static void requireReachable(Review review, Person person) {
    requireIdentity(review, person);
    review.require(person.at("mobile"), person.section().mobile());
  }

  private static void eachPerson(Review review, Consumer<Person> rule) {
    FilingForm form = review.form();
    Stream.of(
            legalRepresentative(form),
            securityOfficer(form),
            emergencyContact(form),
            new Person("/agent", form.agent()))
        .forEach(rule);
  }

  private static Person legalRepresentative(FilingForm form) {
    return new Person("/unit/legalRepresentative", form.unit().legalRepresentative());
  }

  private static Person securityOfficer(FilingForm form) {
    return new Person("/securityOfficer", form.securityOfficer());
  }

  private static Person emergencyContact(FilingForm form) {
    return new Person("/emergencyContact", form.emergencyContact());
  }

  private record Person(String pointer, PersonSection section) {

    String at(String field) {
      return pointer + "/" + field;
    }
  }
}
