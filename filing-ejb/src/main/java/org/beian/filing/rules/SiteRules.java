package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.CERT_EXPIRED;
import static org.beian.filing.form.FindingCode.MPS_NO_AREA;
import static org.beian.filing.form.FindingCode.MPS_NO_ELSEWHERE;
import static org.beian.filing.form.FindingCode.MPS_NO_LEGACY;
import static org.beian.filing.form.FindingCode.MPS_NO_MISSING;
import static org.beian.filing.form.FindingCode.URL_FORMAT;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.filing.form.DomainName;
import org.beian.filing.form.FilingForm.PriorApprovalSection;
import org.beian.filing.form.FilingForm.ServiceSection;
import org.beian.filing.form.Reading;
import org.beian.filing.network.IpRange;
import org.beian.filing.number.Divisions;
import org.beian.filing.number.MiitNumber;
import org.beian.filing.number.MpsFilingNumber;

/** Rules on the site, app or mini program of ICP registration; an IP form has no such section. */
final class SiteRules {

  static final List<IntakeRule> ALL =
      List.of(
          onIcp(SiteRules::serviceIsDescribed),
          onIcp(SiteRules::addressOfServiceIsTold),
          onIcp(SiteRules::homeAddressHolds),
          onIcp(SiteRules::launchIsPossible),
          onIcp(SiteRules::registrarIsTold),
          onIcp(SiteRules::domainHasNotExpired),
          onIcp(SiteRules::priorApprovalsAreComplete),
          onIcp(SiteRules::miitNumberHolds),
          onIcp(SiteRules::policeNumberIsThere),
          onIcp(SiteRules::policeNumberHolds),
          onIcp(SiteRules::policeNumberIsUsual));

  private static final String MPS_NUMBER = "/service/mpsFilingNo";
  private static final Pattern URL =
      Pattern.compile("(?:https?://)?(\\[[0-9a-f:]+]|[^/?#:\\[\\]@]+)(?::[0-9]{1,5})?(?:[/?#].*)?");

  private SiteRules() {}

  private static IntakeRule onIcp(IntakeRule rule) {
    return review -> {
      if (review.isIcp()) {
        rule.ask(review);
      }
    };
  }

  /** The national platform's heads for a site or app; several domains of one site are one. */
  static void serviceIsDescribed(Review review) {
    ServiceSection service = review.form().service();
    review.require("/service/serviceKind", service.serviceKind());
    review.require("/service/serviceName", service.serviceName());
    review.require("/service/launchDate", service.launchDate());
    review.require("/service/hostingMode", service.hostingMode());
    review.require("/service/nature", service.nature());
    review.requireEntry("/service/serviceTypes", service.serviceTypes());
    review.require("/service/interactive", service.interactive());
    review.require("/service/controlledGoods", service.controlledGoods());
  }

  /** The platform's FAQ: a main domain, or without one a home page; and public addresses. */
  static void addressOfServiceIsTold(Review review) {
    ServiceSection service = review.form().service();
    if (hasOwnDomain(service)) {
      review.require("/service/primaryDomain", service.primaryDomain());
    } else {
      review.require("/service/homeUrl", service.homeUrl());
    }
    if (service.serverIps().stream().allMatch(address -> address == null)) {
      review.require("/service/serverIps/0", null);
    }
  }

  /** RFC 3986: a web address, or the IP address of a site without a domain. */
  static void homeAddressHolds(Review review) {
    String url = review.form().service().homeUrl();
    if (review.isSound("/service/homeUrl", url) && !isWebAddress(url)) {
      review.find(URL_FORMAT, "/service/homeUrl");
    }
  }

  /** The form's head 网站开通日期: the site is open. */
  static void launchIsPossible(Review review) {
    ConnectionRules.judgeDay(review, "/service/launchDate", review.answers().launchedOn());
  }

  /** The national platform's head 域名注册服务商; who has no domain has no registrar. */
  static void registrarIsTold(Review review) {
    ServiceSection service = review.form().service();
    if (hasOwnDomain(service)) {
      review.require("/service/registrarName", service.registrarName());
      review.require("/service/registrarDivision", service.registrarDivision());
    }
  }

  /** The national platform's head 域名证书: a domain that has run out is nobody's. */
  static void domainHasNotExpired(Review review) {
    LocalDate expiresOn = Answers.day(review.form().service().domainCertExpiresOn());
    if (expiresOn != null && expiresOn.isBefore(review.today())) {
      review.find(CERT_EXPIRED, "/service/domainCertExpiresOn", review.today().toString());
    }
  }

  /** The national platform's head 前置许可: a type and the number of its certificate. */
  static void priorApprovalsAreComplete(Review review) {
    List<PriorApprovalSection> approvals = review.form().service().preApprovals();
    for (int i = 0; i < approvals.size(); i++) {
      PriorApprovalSection approval = approvals.get(i);
      if (approval.type() != null || approval.certificateNo() != null) {
        String pointer = "/service/preApprovals/" + i;
        review.require(pointer + "/type", approval.type());
        review.require(pointer + "/certificateNo", approval.certificateNo());
      }
    }
  }

  /** The MIIT's numbers (ICP备案号, 经营许可证), if one is told. */
  static void miitNumberHolds(Review review) {
    String number = review.form().service().miitIcpNo();
    if (number != null) {
      review.accept("/service/miitIcpNo", MiitNumber.read(number));
    }
  }

  /** Guide item 9(2): who offers an ICP service brings the police filing number. */
  static void policeNumberIsThere(Review review) {
    if (review.answers().mpsFilingNo() == null) {
      review.find(MPS_NO_MISSING, MPS_NUMBER);
    }
  }

  /** Guide items 9(2), 11(2): a number as the national platform issues them. */
  static void policeNumberHolds(Review review) {
    review.accept(MPS_NUMBER, review.answers().mpsFilingNo());
  }

  /** Guide item 9(2): numbers of old, of elsewhere and of unknown areas are legal but rare. */
  static void policeNumberIsUsual(Review review) {
    Reading<MpsFilingNumber> reading = review.answers().mpsFilingNo();
    if (reading == null || reading.value() == null || !review.isSound(MPS_NUMBER)) {
      return;
    }
    MpsFilingNumber number = reading.value();
    if (number.isLegacy()) {
      review.find(MPS_NO_LEGACY, MPS_NUMBER);
      return;
    }
    if (!number.isOfXinjiang()) {
      review.find(MPS_NO_ELSEWHERE, MPS_NUMBER);
    }
    if (!Divisions.isKnown(number.area())) {
      review.find(MPS_NO_AREA, MPS_NUMBER, number.area());
    }
  }

  static boolean hasOwnDomain(ServiceSection service) {
    return !"true".equals(service.noTopDomain());
  }

  private static boolean isWebAddress(String text) {
    Matcher url = URL.matcher(text);
    if (!url.matches()) {
      return false;
    }
    String host = url.group(1).replaceAll("[\\[\\]]", "");
    return DomainName.read(host).value() != null
        || IpRange.read(host).asOptional().filter(IpRange::isSingle).isPresent();
  }
}
