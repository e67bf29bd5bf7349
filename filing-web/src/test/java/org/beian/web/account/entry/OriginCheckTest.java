package org.beian.web.account.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginCheckTest {

  @ParameterizedTest
  @CsvSource({
    "same-origin, , desk.example, true",
    "none, , desk.example, true",
    "same-site, https://desk.example, desk.example, false",
    "cross-site, https://desk.example, desk.example, false",
    ", https://desk.example, desk.example, true",
    ", http://desk.example:8080, desk.example:8080, true",
    ", https://desk.example:8443, desk.example, false",
    ", https://desk.example.evil.example, desk.example, false",
    ", https://evil.example, desk.example, false",
    ", https://desk.example@evil.example, desk.example, false",
    ", null, desk.example, false",
    ", 'http://not a host', desk.example, false",
    ", , desk.example, false",
    ", https://desk.example, , false"
  })
  void takesOnlyWhatComesFromAPageOfOurs(String site, String origin, String host, boolean ours) {
    assertThat(OriginCheck.isOurs(site, origin, host)).isEqualTo(ours);
  }
}
