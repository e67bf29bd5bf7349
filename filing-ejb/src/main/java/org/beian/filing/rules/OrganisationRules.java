package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.CREDIT_CODE_CHECK;
import static org.beian.filing.form.FindingCode.CREDIT_CODE_DEPARTMENT;
import static org.beian.filing.form.FindingCode.CREDIT_CODE_ORGANISATION;
import static org.beian.filing.form.FindingCode.CREDIT_CODE_PILOT;
import static org.beian.filing.form.FindingCode.FIELD_CODE;
import static org.beian.filing.form.FindingCode.FIELD_FORMAT;
import static org.beian.filing.form.FindingCode.NOT_ORGANISATION;
import static org.beian.filing.form.FindingCode.ORG_CODE_LEGACY;
import static org.beian.filing.form.FindingCode.POSTCODE_FORMAT;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.organisation.OrganisationCode;
import org.beian.filing.codes.CodeLists;
import org.beian.filing.form.FilingForm.UnitSection;
import org.beian.filing.form.Reading;
import org.beian.filing.number.PhoneNumber;

/** Rules on the organisation (单位). */
final class OrganisationRules {

  static final List<IntakeRule> ALL =
      List.of(
          OrganisationRules::isNamed,
          OrganisationRules::isAnOrganisation,
          OrganisationRules::hasItsCode,
          OrganisationRules::creditCodeHolds,
          OrganisationRules::creditCodeIsUsual,
          OrganisationRules::oldCodeHolds,
          OrganisationRules::industryIsListed,
          OrganisationRules::addressIsGiven,
          OrganisationRules::canBeTelephoned,
          OrganisationRules::branchNamesItsHeadOffice);

  private static final String USCC = "/unit/uscc";
  private static final String INDIVIDUAL_BUSINESS = "IND";
  private static final String INDIVIDUAL_BUSINESS_CODE = "92";
  private static final Set<String> USUAL_CATEGORIES =
      Set.of("11", "12", "13", "19", "51", "52", "53", "59", "91", "92", "93", "Y1");
  private static final Pattern INDUSTRY = Pattern.compile("[A-T](?:[0-9]{2,4})?");
  private static final Pattern POSTCODE = Pattern.compile("[0-9]{6}");
  private static final Pattern WORDS = Pattern.compile(".*\\p{L}.*");

  private OrganisationRules() {}

  /** The form's heads 单位名称, 单位性质, 证件类型; the name is that of the certificate. */
  static void isNamed(Review review) {
    UnitSection unit = review.form().unit();
    review.require("/unit/unitName", unit.unitName());
    review.require("/unit/unitNature", unit.unitNature());
    review.require("/unit/certType", unit.certType());
    if (review.isSound("/unit/unitName", unit.unitName())
        && !WORDS.matcher(unit.unitName()).matches()) {
      review.find(FIELD_FORMAT, "/unit/unitName", "应为单位全称", "the full name is expected");
    }
  }

  /** Guide item 1: legal persons and other organisations, not individual businesses or persons. */
  static void isAnOrganisation(Review review) {
    if (INDIVIDUAL_BUSINESS.equals(review.form().unit().unitNature())) {
      review.find(NOT_ORGANISATION, "/unit/unitNature");
    }
    CreditCode code = creditCode(review);
    if (code != null && code.category().equals(INDIVIDUAL_BUSINESS_CODE)) {
      review.find(NOT_ORGANISATION, USCC);
    }
  }

  /**
   * GB 32100-2015: every organisation has a credit code; an older one may have only its old code.
   */
  static void hasItsCode(Review review) {
    if (review.form().unit().orgCode() == null) {
      review.require(USCC, review.form().unit().uscc());
    }
  }

  /** GB 32100-2015: form and check character; codes of the pilot of 2015 are legal without. */
  static void creditCodeHolds(Review review) {
    review.accept(USCC, review.answers().creditCode());
    judge(review, USCC, creditCode(review));
  }

  /** GB 32100-2015, GB 11714-1997: what is unusual about a code is told, for slips happen. */
  static void creditCodeIsUsual(Review review) {
    CreditCode code = creditCode(review);
    if (code == null || !review.isSound(USCC)) {
      return;
    }
    if (!USUAL_CATEGORIES.contains(code.category())) {
      review.find(CREDIT_CODE_DEPARTMENT, USCC);
    }
    String embedded = code.organisationCode();
    if (!code.isPilot()
        && !(OrganisationCode.isValid(embedded) && new OrganisationCode(embedded).isChecked())) {
      review.find(CREDIT_CODE_ORGANISATION, USCC);
    }
  }

  /** GB 11714-1997: form and check of an old code; alone it goes to the desk. */
  static void oldCodeHolds(Review review) {
    String pointer = "/unit/orgCode";
    review.accept(pointer, review.answers().organisationCode());
    boolean alone = review.form().unit().uscc() == null;
    if (alone && review.isSound(pointer, review.form().unit().orgCode())) {
      review.find(ORG_CODE_LEGACY, pointer);
    }
  }

  /** GB/T 4754-2017: a section A to T, or a class of it; asked for IP registration. */
  static void industryIsListed(Review review) {
    String pointer = "/unit/industry";
    String industry = review.form().unit().industry();
    if (review.isIp()) {
      review.require(pointer, industry);
    }
    if (review.isSound(pointer, industry)
        && !(INDUSTRY.matcher(industry).matches()
            && CodeLists.find("industry").orElseThrow().contains(industry.substring(0, 1)))) {
      review.find(FIELD_CODE, pointer, industry, "industry");
    }
  }

  /** The form's heads 证件住所, 办公地址, 邮政编码. */
  static void addressIsGiven(Review review) {
    UnitSection unit = review.form().unit();
    review.require("/unit/registeredAddress", unit.registeredAddress());
    review.require("/unit/officeAddress", unit.officeAddress());
    if (review.isSound("/unit/postcode", unit.postcode())
        && !POSTCODE.matcher(unit.postcode()).matches()) {
      review.find(POSTCODE_FORMAT, "/unit/postcode");
    }
  }

  /** The form's head 座机号码; asked for IP registration. */
  static void canBeTelephoned(Review review) {
    String pointer = "/unit/unitPhone";
    String phone = review.form().unit().unitPhone();
    if (review.isIp()) {
      review.require(pointer, phone);
    }
    if (phone != null) {
      review.accept(pointer, PhoneNumber.read(phone));
    }
  }

  /** Guide item 1: a branch of a cross-province unit files where it is, and names that unit. */
  static void branchNamesItsHeadOffice(Review review) {
    UnitSection unit = review.form().unit();
    if ("true".equals(unit.crossProvinceBranch())) {
      review.require("/unit/hqName", unit.hqName());
      review.require("/unit/hqUscc", unit.hqUscc());
      review.require("/unit/hqProvince", unit.hqProvince());
    }
    if (unit.hqUscc() != null) {
      Reading<CreditCode> code = Answers.creditCode(unit.hqUscc());
      review.accept("/unit/hqUscc", code);
      refuseWrongCheck(review, "/unit/hqUscc", code.value());
    }
  }

  private static CreditCode creditCode(Review review) {
    Reading<CreditCode> reading = review.answers().creditCode();
    return reading == null ? null : reading.value();
  }

  private static void judge(Review review, String pointer, CreditCode code) {
    if (code != null && !code.isChecked() && code.isPilot()) {
      review.find(CREDIT_CODE_PILOT, pointer);
    }
    refuseWrongCheck(review, pointer, code);
  }

  /** A credit code of anybody: the check must be right, unless it is of the pilot. */
  static void refuseWrongCheck(Review review, String pointer, CreditCode code) {
    if (code != null && !code.isChecked() && !code.isPilot()) {
      review.find(CREDIT_CODE_CHECK, pointer);
    }
  }
}
