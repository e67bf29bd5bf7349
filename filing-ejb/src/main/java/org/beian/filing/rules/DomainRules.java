package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.DOMAIN_REPEATED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beian.filing.form.DomainName;

/** Rules on domain names. */
final class DomainRules {

  static final List<IntakeRule> ALL =
      List.of(DomainRules::domainsAreWritten, DomainRules::domainsDoNotRepeat);

  private DomainRules() {}

  /** RFC 1035, RFC 5891, Public Suffix List: a host name below a suffix; see {@link DomainName}. */
  static void domainsAreWritten(Review review) {
    for (Placed<DomainName> domain : review.answers().domains()) {
      review.accept(domain.pointer(), domain.reading());
    }
  }

  /** A domain name stands in the form once. */
  static void domainsDoNotRepeat(Review review) {
    Map<DomainName, String> seen = new HashMap<>();
    for (Placed<DomainName> domain : review.answers().domains()) {
      if (domain.value() != null && seen.putIfAbsent(domain.value(), domain.pointer()) != null) {
        review.find(DOMAIN_REPEATED, domain.pointer(), domain.value().unicode());
      }
    }
  }
}
