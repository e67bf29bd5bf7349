package org.beian.filing.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.network.IpFamily;
import org.beian.filing.network.IpRange;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class HoldingsTest {

  private static final TestDatabase DATABASE = TestDatabase.named("holdings");
  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

  @Test
  void findsWhatAComparisonOfAllIpv4RangesFinds() {
    findsWhatAComparisonOfAllFinds(IpFamily.V4, new BigInteger("1000000"), 20);
  }

  @Test
  void findsWhatAComparisonOfAllIpv6RangesFinds() {
    findsWhatAComparisonOfAllFinds(IpFamily.V6, BigInteger.ONE.shiftLeft(100), 98);
  }

  @Test
  void tellsWhoHoldsARange() {
    IpRange held = range("61.128.100.8/29");
    FilingNumber number = file("91652801MAXXXXX07Y", List.of(held), List.of());

    List<FilingOnRecord> found = overlapping(range("61.128.100.15"));

    assertThat(found)
        .containsExactly(
            new FilingOnRecord(
                number,
                "91652801MAXXXXX07Y",
                ConnectionRole.USER,
                LocalDate.of(2026, 11, 1),
                held));
    assertThat(overlapping(range("61.128.100.16"))).isEmpty();
    assertThat(overlapping(range("61.128.100.7"))).isEmpty();
  }

  @Test
  void doesNotHoldTheSameRangeTwiceForAUnit() {
    List<IpRange> ranges = List.of(range("61.128.101.8/29"));
    file("91652801MAXXXXX07Y", ranges, List.of());

    assertThatThrownBy(() -> file("91652801MAXXXXX07Y", ranges, List.of()))
        .hasRootCauseInstanceOf(java.sql.SQLException.class)
        .hasMessageContaining("filing_ip_range_once");
    assertThat(overlapping(ranges.get(0))).hasSize(1);
  }

  @Test
  void tellsWhoHoldsADomainAndHoldsItOnce() {
    FilingNumber number = file("91652801MAXXXXX07Y", List.of(), List.of("example.cn"));

    FilingOnRecord holder = in(register -> register.holderOf("example.cn")).orElseThrow();
    assertThat(holder.number()).isEqualTo(number);
    assertThatThrownBy(() -> file("52652822MJXXXXX26W", List.of(), List.of("example.cn")))
        .hasMessageContaining("filing_domain_once");
  }

  private static void findsWhatAComparisonOfAllFinds(IpFamily family, BigInteger room, int bits) {
    Random random = new Random(33);
    BigInteger origin = BigInteger.ONE.shiftLeft(family.bits() - 3);
    List<IpRange> held =
        Stream.generate(() -> someRange(random, origin, room, bits, family))
            .distinct()
            .limit(900)
            .toList();
    file("91652801MAXXXXX07Y", held, List.of());

    for (int question = 0; question < 300; question++) {
      IpRange asked = someRange(random, origin, room, bits, family);
      assertThat(overlapping(asked).stream().map(FilingOnRecord::range))
          .as("overlaps of %s", asked)
          .containsExactlyInAnyOrderElementsOf(held.stream().filter(asked::overlaps).toList());
    }
  }

  /** Ranges of every size class, small ones more often, close enough to overlap. */
  private static IpRange someRange(
      Random random, BigInteger origin, BigInteger room, int bits, IpFamily family) {
    BigInteger start = origin.add(new BigInteger(room.bitLength() - 1, random));
    int width = random.nextInt(4) == 0 ? random.nextInt(bits) : random.nextInt(bits / 3);
    return new IpRange(family, start, start.add(new BigInteger(width, random)));
  }

  private static IpRange range(String text) {
    return IpRange.read(text).value();
  }

  private static List<FilingOnRecord> overlapping(IpRange range) {
    return in(register -> register.overlapping(range));
  }

  private static FilingNumber file(String unit, List<IpRange> ranges, List<String> domains) {
    NewFiling filing =
        new NewFiling(
            domains.isEmpty() ? FilingTrack.IP : FilingTrack.ICP,
            new AuthorityCode("KORLA"),
            "652801",
            unit,
            "巴州某某科技有限公司",
            "652801",
            ConnectionRole.USER,
            LocalDate.of(2026, 11, 1),
            ranges,
            domains,
            "{}",
            null);
    return in(register -> register.file(filing, AT));
  }

  private static <T> T in(Function<FilingRegister, T> errand) {
    return DATABASE.at(Clock.systemUTC(), beans -> errand.apply(beans.get(FilingRegister.class)));
  }
}
