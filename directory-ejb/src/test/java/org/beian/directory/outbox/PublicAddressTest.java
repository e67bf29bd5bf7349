package org.beian.directory.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://beian.example.cn",
        "HTTPS://beian.example.cn/",
        "http://10.0.0.1:8080",
        "https://example.cn/beian"
      })
  void knowsWhatABrowserCanOpen(String configured) {
    assertThat(TestOutbox.address(configured).isSound()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "beian.example.cn",
        "beian.example.cn:443",
        "ftp://beian.example.cn",
        "https://",
        "https://bei an.example.cn",
        "https://beian_example",
        "https://beian.example.cn/?a=1",
        "https://beian.example.cn/#top"
      })
  void knowsWhatItCannot(String configured) {
    assertThat(TestOutbox.address(configured).isSound()).isFalse();
  }
}
