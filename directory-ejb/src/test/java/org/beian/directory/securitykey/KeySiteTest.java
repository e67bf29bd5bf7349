package org.beian.directory.securitykey;

import static org.assertj.core.api.Assertions.assertThat;

import org.beian.directory.outbox.TestOutbox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySiteTest {

  @ParameterizedTest
  @CsvSource({
    "https://desk.example/, desk.example, https://desk.example",
    "https://Desk.Example:443, desk.example, https://desk.example",
    "http://localhost:80, localhost, http://localhost",
    "http://localhost:8080, localhost, http://localhost:8080",
    "https://desk.example:8443/filing/, desk.example, https://desk.example:8443"
  })
  void isNamedAsBrowsersNameIt(String configured, String host, String origin) {
    KeySite site = new KeySite();
    site.address = TestOutbox.address(configured);

    assertThat(site.host()).isEqualTo(host);
    assertThat(site.origin()).isEqualTo(origin);
  }
}
