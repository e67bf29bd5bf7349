package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.DATE_IN_FUTURE;
import static org.beian.filing.form.FindingCode.DATE_TOO_EARLY;
import static org.beian.filing.form.FindingCode.FIELD_FORMAT;
import static org.beian.filing.form.FindingCode.ICP_FILING_DUE;

import java.time.LocalDate;
import java.util.List;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingForm.ConnectionSection;
import org.beian.filing.form.FilingForm.ProviderSection;
import org.beian.filing.form.Reading;
import org.beian.filing.number.Divisions;
import org.beian.filing.number.MobileNumber;
import org.beian.filing.number.PhoneNumber;

/** Rules on the connection (联网), its addresses excepted. */
final class ConnectionRules {

  static final List<IntakeRule> ALL =
      List.of(
          ConnectionRules::roleAndWayAreTold,
          ConnectionRules::connectedOnIsPossible,
          ConnectionRules::providerIsTold,
          ConnectionRules::providerCodeHolds,
          ConnectionRules::providerCanBeFound,
          ConnectionRules::lineIsTold,
          ConnectionRules::sizeAndPurposeAreTold,
          ConnectionRules::serversAreTold,
          ConnectionRules::informationServiceNeedsMore);

  /** China's first full connection to the Internet. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1994, 4, 20);

  private static final String LEASED_LINE = "01";
  private static final String INFORMATION_SERVICE = "INFORMATION_SERVICE";
  private static final int ORGANISATION_CODE_LENGTH = 9;

  private ConnectionRules() {}

  /** Guide item 1, the form's heads 联网类型, 接入方式; asked for IP registration. */
  static void roleAndWayAreTold(Review review) {
    if (review.isIp()) {
      ConnectionSection connection = review.form().connection();
      review.require("/connection/connectionRole", connection.connectionRole());
      review.require("/connection/connectedOn", connection.connectedOn());
      review.require("/connection/accessMethod", connection.accessMethod());
    }
  }

  /** Order 33, Art. 12: the network has been connected, so the day is past. */
  static void connectedOnIsPossible(Review review) {
    judgeDay(review, "/connection/connectedOn", review.answers().connectedOn());
  }

  /** The form's head 网络接入服务商; an interconnecting unit has none above it. */
  static void providerIsTold(Review review) {
    if (review.answers().role() != ConnectionRole.INTERCONNECTING) {
      ProviderSection isp = review.form().connection().isp();
      review.require("/connection/isp/name", isp.name());
      review.require("/connection/isp/code", isp.code());
      review.require("/connection/isp/phone", isp.phone());
      review.require("/connection/isp/divisionCode", isp.divisionCode());
    }
  }

  /** GB 32100-2015, GB 11714-1997: the provider's code is a credit code or an old one. */
  static void providerCodeHolds(Review review) {
    String pointer = "/connection/isp/code";
    String code = review.form().connection().isp().code();
    if (!review.isSound(pointer, code)) {
      return;
    }
    if (code.length() == ORGANISATION_CODE_LENGTH) {
      review.accept(pointer, Answers.organisationCode(code));
    } else {
      Reading<CreditCode> reading = Answers.creditCode(code);
      review.accept(pointer, reading);
      OrganisationRules.refuseWrongCheck(review, pointer, reading.value());
    }
  }

  /** The national platform's heads: telephone and region of the provider. */
  static void providerCanBeFound(Review review) {
    ProviderSection isp = review.form().connection().isp();
    if (isp.phone() != null && MobileNumber.read(isp.phone()).value() == null) {
      review.accept("/connection/isp/phone", PhoneNumber.read(isp.phone()));
    }
    String pointer = "/connection/isp/divisionCode";
    String division = Answers.division(isp.divisionCode());
    if (review.isSound(pointer, isp.divisionCode())
        && (division == null
            || !(division.equals(JurisdictionRules.DEVELOPMENT_ZONE)
                || Divisions.isInProvince(division)))) {
      review.find(FIELD_FORMAT, pointer, "六位行政区划代码，例如 652801", "six digits, such as 652801");
    }
  }

  /** The form's head 专线号/宽带账号: without a fixed address only the line tells where one is. */
  static void lineIsTold(Review review) {
    ConnectionSection connection = review.form().connection();
    boolean dynamic = connection.ipRanges().stream().anyMatch(Answers::isDynamic);
    if (review.isIp() && (dynamic || LEASED_LINE.equals(connection.accessMethod()))) {
      review.require("/connection/lineNo", connection.lineNo());
    }
  }

  /** The form's heads 联网终端数, 联网用途; asked for IP registration. */
  static void sizeAndPurposeAreTold(Review review) {
    if (review.isIp()) {
      ConnectionSection connection = review.form().connection();
      review.require("/connection/terminalCount", connection.terminalCount());
      review.requireEntry("/connection/networkPurposes", connection.networkPurposes());
    }
  }

  /** The form's heads 服务器台数, 存放物理地址; asked for ICP registration. */
  static void serversAreTold(Review review) {
    if (review.isIcp()) {
      ConnectionSection connection = review.form().connection();
      review.require("/connection/serverCount", connection.serverCount());
      review.require("/connection/serverLocation", connection.serverLocation());
    }
  }

  /** Guide items 9(2), 10: who serves the public with information registers that as well. */
  static void informationServiceNeedsMore(Review review) {
    List<String> purposes = review.form().connection().networkPurposes();
    if (review.isIp() && purposes.contains(INFORMATION_SERVICE)) {
      review.find(ICP_FILING_DUE, "/connection/networkPurposes");
    }
  }

  /** Objects to a day on which nothing can have been connected yet. */
  static void judgeDay(Review review, String pointer, LocalDate day) {
    if (day != null && day.isAfter(review.today())) {
      review.find(DATE_IN_FUTURE, pointer, review.today().toString());
    } else if (day != null && day.isBefore(FIRST_DAY)) {
      review.find(DATE_TOO_EARLY, pointer, FIRST_DAY.toString());
    }
  }
}
