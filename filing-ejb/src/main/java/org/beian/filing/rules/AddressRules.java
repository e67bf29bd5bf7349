package org.beian.filing.rules;

import static org.beian.filing.form.FindingCode.IP_FORMAT;
import static org.beian.filing.form.FindingCode.IP_NOT_PUBLIC;
import static org.beian.filing.form.FindingCode.IP_RANGE_LARGE;
import static org.beian.filing.form.FindingCode.IP_REPEATED;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingForm.IpRangeSection;
import org.beian.filing.form.FormFields;
import org.beian.filing.form.Reading;
import org.beian.filing.network.IpFamily;
import org.beian.filing.network.IpRange;

/** Rules on IP addresses. */
final class AddressRules {

  static final List<IntakeRule> ALL =
      List.of(
          AddressRules::addressesAreGiven,
          AddressRules::addressesAreWritten,
          AddressRules::addressesArePublic,
          AddressRules::rangesDoNotRepeat,
          AddressRules::serversDoNotRepeat,
          AddressRules::rangesArePlausible,
          AddressRules::gatewaysAreAddresses);

  private static final int LARGEST_V4_PREFIX = 20;
  private static final int LARGEST_V6_PREFIX = 40;

  private AddressRules() {}

  /** 公信安[2002]128号: fixed addresses are what the police must know; a dynamic row has none. */
  static void addressesAreGiven(Review review) {
    if (!review.isIp()) {
      return;
    }
    List<IpRangeSection> rows = rows(review);
    boolean empty = true;
    for (int i = 0; i < rows.size(); i++) {
      if (isUsed(rows.get(i))) {
        empty = false;
        if (!Answers.isDynamic(rows.get(i))) {
          review.require("/connection/ipRanges/" + i + "/range", rows.get(i).range());
        }
      }
    }
    if (empty) {
      review.require("/connection/ipRanges/0/range", null);
    }
  }

  /** RFC 4291, RFC 4632: four whole octets or an IPv6 address, a range in order, a whole block. */
  static void addressesAreWritten(Review review) {
    everyRange(review).forEach(range -> review.accept(range.pointer(), range.reading()));
    for (Placed<IpRange> server : review.answers().serverIps()) {
      review.accept(server.pointer(), server.reading());
    }
  }

  /** RFC 6890, RFC 4291: private, shared and reserved addresses are nobody's on the Internet. */
  static void addressesArePublic(Review review) {
    Stream.concat(everyRange(review), review.answers().serverIps().stream())
        .filter(range -> range.value() != null)
        .forEach(
            range ->
                review
                    .reserved()
                    .hitBy(range.value())
                    .ifPresent(
                        block -> review.find(IP_NOT_PUBLIC, range.pointer(), block.toString())));
  }

  /** An address stands in the form once. */
  static void rangesDoNotRepeat(Review review) {
    judgeRepetition(review, review.answers().fixedRanges());
  }

  /** An address of a server stands in the form once. */
  static void serversDoNotRepeat(Review review) {
    judgeRepetition(review, review.answers().serverIps());
  }

  /** 公信安[2002]128号: who only uses the network seldom has more than a /20 or an IPv6 /40. */
  static void rangesArePlausible(Review review) {
    ConnectionRole role = review.answers().role();
    if (role != null && role.connectsOthers()) {
      return;
    }
    for (Placed<IpRange> range : review.answers().fixedRanges()) {
      if (range.value() != null && review.isSound(range.pointer()) && isLarge(range.value())) {
        int prefix = largest(range.value().family());
        review.find(IP_RANGE_LARGE, range.pointer(), "/" + prefix);
      }
    }
  }

  /** The form's head 网关: one address, which need not be public. */
  static void gatewaysAreAddresses(Review review) {
    List<IpRangeSection> rows = rows(review);
    for (int i = 0; i < rows.size(); i++) {
      String pointer = "/connection/ipRanges/" + i + "/gateway";
      String gateway = rows.get(i).gateway();
      if (review.isSound(pointer, gateway)) {
        Reading<IpRange> reading = IpRange.read(gateway);
        if (reading.value() == null || !reading.value().isSingle()) {
          review.find(IP_FORMAT, pointer);
        }
      }
    }
  }

  private static boolean isUsed(IpRangeSection row) {
    return Answers.isDynamic(row)
        || Stream.of(row.range(), row.gateway(), row.purpose(), row.location())
            .anyMatch(text -> text != null);
  }

  private static List<IpRangeSection> rows(Review review) {
    List<IpRangeSection> rows = review.form().connection().ipRanges();
    int most = FormFields.find("/connection/ipRanges/0/range").orElseThrow().most();
    return rows.subList(0, Math.min(most, rows.size()));
  }

  private static Stream<Placed<IpRange>> everyRange(Review review) {
    return Stream.concat(
        review.answers().fixedRanges().stream(), review.answers().dynamicRanges().stream());
  }

  /** Goes through the ranges by their first address, so that a thousand rows take no time. */
  private static void judgeRepetition(Review review, List<Placed<IpRange>> ranges) {
    List<Placed<IpRange>> sorted =
        new ArrayList<>(ranges.stream().filter(range -> range.value() != null).toList());
    sorted.sort(
        Comparator.comparing((Placed<IpRange> range) -> range.value().family())
            .thenComparing(range -> range.value().start()));
    Placed<IpRange> widest = null;
    for (Placed<IpRange> range : sorted) {
      if (widest != null && widest.value().overlaps(range.value())) {
        blameLater(review, widest, range);
      }
      if (widest == null
          || widest.value().family() != range.value().family()
          || widest.value().end().compareTo(range.value().end()) < 0) {
        widest = range;
      }
    }
  }

  private static void blameLater(Review review, Placed<IpRange> one, Placed<IpRange> other) {
    boolean inOrder = FormFields.compare(one.pointer(), other.pointer()) < 0;
    Placed<IpRange> first = inOrder ? one : other;
    Placed<IpRange> later = inOrder ? other : one;
    review.find(IP_REPEATED, later.pointer(), String.valueOf(row(first.pointer()) + 1));
  }

  private static int row(String pointer) {
    String list = pointer.startsWith("/service") ? "/service/serverIps/" : "/connection/ipRanges/";
    String rest = pointer.substring(list.length());
    int slash = rest.indexOf('/');
    return Integer.parseInt(slash < 0 ? rest : rest.substring(0, slash));
  }

  private static boolean isLarge(IpRange range) {
    int hostBits = range.family().bits() - largest(range.family());
    return range.size().compareTo(BigInteger.ONE.shiftLeft(hostBits)) > 0;
  }

  private static int largest(IpFamily family) {
    return family == IpFamily.V4 ? LARGEST_V4_PREFIX : LARGEST_V6_PREFIX;
  }
}
