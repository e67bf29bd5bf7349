package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.DEADLINE_UNCERTAIN;
import static org.beian.filing.form.FindingCode.DOMAIN_HELD;
import static org.beian.filing.form.FindingCode.DUPLICATE_FILING;
import static org.beian.filing.form.FindingCode.IP_OVERLAP;
import static org.beian.filing.form.FindingCode.LATE_FILING;

import java.util.List;
import java.util.TreeSet;
import org.beian.directory.organisation.CreditCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.DomainName;
import org.beian.filing.form.FindingCode.Weight;
import org.beian.filing.network.IpRange;

/** Rules that look back: at the day of connection and at what is on record already. */
final class HistoryRules {

  static final List<IntakeRule> ALL =
      List.of(
          HistoryRules::comesInTime,
          HistoryRules::addressesAreNotFiled,
          HistoryRules::domainsAreNotFiled);

  private HistoryRules() {}

  /**
   * Order 33, Art. 12: within thirty days of formal connection. Art. 23 has its own answer to
   * lateness, so a late form is accepted all the same. A change was filed in time or late before.
   */
  static void comesInTime(Review review) {
    String pointer =
        review.answers().connectedOn() == null ? "/service/launchDate" : "/connection/connectedOn";
    review
        .deadline()
        .filter(deadline -> deadline.daysLate() > 0 && review.isSound(pointer))
        .filter(deadline -> review.standing().isEmpty())
        .ifPresent(
            deadline -> {
              review.find(
                  LATE_FILING,
                  pointer,
                  String.valueOf(deadline.daysLate()),
                  deadline.lastDay().toString());
              if (!deadline.certain()) {
                review.find(DEADLINE_UNCERTAIN, pointer, deadline.lastDay().toString());
              }
            });
  }

  /**
   * Order 33, Art. 12 and 16: an address has one user on record. Whoever connects others has blocks
   * from which they have theirs.
   */
  static void addressesAreNotFiled(Review review) {
    if (!review.isIp()) {
      return;
    }
    List<Placed<IpRange>> ranges =
        review.answers().fixedRanges().stream()
            .filter(range -> range.value() != null && review.isSound(range.pointer()))
            .toList();
    if (review.findings(Weight.REFUSAL).isEmpty()) {
      review.facts().areWanted(ranges.stream().map(Placed::value).toList());
    }
    for (Placed<IpRange> range : ranges) {
      List<KnownFiling> known = review.facts().overlapping(range.value());
      blameOwn(review, range.pointer(), known);
      if (known.stream().anyMatch(filing -> isForeign(review, filing, range.value()))) {
        review.find(IP_OVERLAP, range.pointer());
      }
    }
  }

  /** Order 33, Art. 16: a domain has one holder on record. */
  static void domainsAreNotFiled(Review review) {
    if (!review.isIcp() || !SiteRules.hasOwnDomain(review.form().service())) {
      return;
    }
    for (Placed<DomainName> domain : review.answers().domains()) {
      if (domain.value() != null && review.isSound(domain.pointer())) {
        List<KnownFiling> known =
            review.facts().holderOf(domain.value().registrable()).stream().toList();
        blameOwn(review, domain.pointer(), known);
        if (known.stream().anyMatch(filing -> !isOwn(review, filing))) {
          review.find(DOMAIN_HELD, domain.pointer());
        }
      }
    }
  }

  /** The number of a filing is told to its own unit only. */
  private static void blameOwn(Review review, String pointer, List<KnownFiling> known) {
    TreeSet<String> own = new TreeSet<>();
    known.stream().filter(filing -> isOwn(review, filing)).forEach(f -> own.add(f.filingNo()));
    if (!own.isEmpty()) {
      review.find(DUPLICATE_FILING, pointer, String.join(", ", own));
    }
  }

  private static boolean isForeign(Review review, KnownFiling filing, IpRange range) {
    if (isOwn(review, filing)) {
      return false;
    }
    boolean below = connectsOthers(filing.role()) && filing.range().contains(range);
    boolean above = connectsOthers(review.answers().role()) && range.contains(filing.range());
    return !below && !above;
  }

  private static boolean connectsOthers(ConnectionRole role) {
    return role != null && role.connectsOthers();
  }

  private static boolean isOwn(Review review, KnownFiling filing) {
    CreditCode known = filing.unit();
    if (known == null) {
      return false;
    }
    Answers answers = review.answers();
    return answers.creditCode() == null
        ? answers.organisationCode() != null
            && answers.organisationCode().value() != null
            && known.organisationCode().equals(answers.organisationCode().value().value())
        : known.equals(answers.creditCode().value());
  }
}
