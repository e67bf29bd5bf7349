package org.beian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  private static final Set<String> PROXIES = Set.of("10.0.0.1", "10.0.0.2");

  @Test
  void isThePeerWhenNobodyForwards() {
    assertThat(address("192.0.2.7")).isEqualTo("192.0.2.7");
  }

  @Test
  void isThePeerWhenAStrangerClaimsToForward() {
    assertThat(address("192.0.2.7", "198.51.100.1")).isEqualTo("192.0.2.7");
  }

  @Test
  void isWhatATrustedProxySaw() {
    assertThat(address("10.0.0.1", "198.51.100.1")).isEqualTo("198.51.100.1");
  }

  @Test
  void isTheNearestStrangerBehindAllTrustedProxies() {
    assertThat(address("10.0.0.1", "203.0.113.9, 198.51.100.1, 10.0.0.2"))
        .isEqualTo("198.51.100.1");
  }

  @Test
  void isThePeerWhenTheProxySaysNothing() {
    assertThat(address("10.0.0.1", " ")).isEqualTo("10.0.0.1");
  }

  @Test
  void isNotWhatTheCallerSaysInALineAboveTheProxys() {
    assertThat(address("10.0.0.1", "203.0.113.9", "198.51.100.1")).isEqualTo("198.51.100.1");
  }

  private static String address(String peer, String... forwardedFor) {
    return ClientAddress.nearestStranger(peer, List.of(forwardedFor), PROXIES);
  }
}
