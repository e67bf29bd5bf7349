package org.beian.web.api.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beian.web.api.caller.FairUse.Share;
import org.junit.jupiter.api.Test;

class FairUseTest {

  @Test
  void letsSoManyInForEachCallerAndTellsTheOthersHowLongToWait() {
    FairUse fairUse = new FairUse();
    fairUse.perClient = 3;
    fairUse.perAddress = 2;
    fairUse.open();

    List<Share> shares = IntStream.range(0, 4).mapToObj(i -> fairUse.ofClient(7)).toList();

    assertThat(shares).extracting(Share::admitted).containsExactly(true, true, true, false);
    assertThat(shares).extracting(Share::remaining).containsExactly(2L, 1L, 0L, 0L);
    assertThat(shares.get(3).seconds()).isBetween(1L, 20L);
    assertThat(shares.get(0).policyHeader()).isEqualTo("\"client\";q=3;w=60");
    assertThat(shares.get(0).header()).isEqualTo("\"client\";r=2;t=20");
    assertThat(fairUse.ofClient(8).admitted()).isTrue();
    assertThat(fairUse.ofAddress("192.0.2.1").admitted()).isTrue();
  }

  @Test
  void countsASiteOfIpv6AsOneAndAddressesOfIpv4Apart() {
    FairUse fairUse = new FairUse();
    fairUse.perAddress = 1;
    fairUse.open();

    assertThat(
            Stream.of(
                "2001:db8:1:2::1",
                "2001:0DB8:1:2:ffff::9",
                "2001:db8:1:3::1",
                "192.0.2.1",
                "192.0.2.2",
                "::ffff:192.0.2.2",
                "unknown",
                "unknown"))
        .extracting(address -> fairUse.ofAddress(address).admitted())
        .containsExactly(true, false, true, true, true, false, true, false);
  }
}
