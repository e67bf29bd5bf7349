package org.beian.filing.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpRangeTest {

  @ParameterizedTest
  @CsvSource({
    "61.128.100.8, 61.128.100.8",
    "61.128.100.8/32, 61.128.100.8",
    "61.128.100.8-61.128.100.15, 61.128.100.8/29",
    "61.128.100.8-61.128.100.16, 61.128.100.8-61.128.100.16",
    "0.0.0.0/0, 0.0.0.0/0",
    "240e:03b0:0:0::0/32, 240e:3b0::/32",
    "240e::0:1, 240e::1",
    "::/0, ::/0"
  })
  void aRangeIsWrittenInItsCanonicalForm(String text, String canonical) {
    assertThat(IpRange.read(text).value()).hasToString(canonical);
  }

  @Test
  void whatIsWrittenAndStoredIsReadAgain() {
    Random random = new Random(33);
    for (int i = 0; i < 2_000; i++) {
      IpFamily family = i % 2 == 0 ? IpFamily.V4 : IpFamily.V6;
      BigInteger one = new BigInteger(family.bits(), random);
      BigInteger other = new BigInteger(family.bits(), random);
      IpRange range = new IpRange(family, one.min(other), one.max(other));

      assertThat(IpRange.ofBytes(family, range.startBytes(), range.endBytes())).isEqualTo(range);
      if (!range.toString().startsWith("::ffff:")) {
        assertThat(IpRange.read(range.toString()).value()).isEqualTo(range);
      }
    }
  }

  @Test
  void familiesNeverOverlap() {
    IpRange four = IpRange.read("0.0.0.0/0").value();
    IpRange six = IpRange.read("::/0").value();

    assertThat(four.overlaps(six)).isFalse();
    assertThat(six.contains(four)).isFalse();
  }

  @Test
  void rangesThatTouchDoNotOverlap() {
    IpRange first = IpRange.read("61.128.100.0/29").value();

    assertThat(first.overlaps(IpRange.read("61.128.100.8/29").value())).isFalse();
    assertThat(first.overlaps(IpRange.read("61.128.100.7").value())).isTrue();
  }

  @Test
  void theBlockOfAnAddressWithHostBitsIsHinted() {
    assertThat(IpRange.read("61.128.100.9/29").hint()).isEqualTo("61.128.100.8/29");
  }
}
