package org.beian.filing.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainNameTest {

  @ParameterizedTest
  @CsvSource({
    "库尔勒.中国, xn--ehr58s02b.xn--fiqs8s, xn--ehr58s02b.xn--fiqs8s",
    "WWW.Example.COM.CN., www.example.com.cn, example.com.cn",
    "https://a.b.example.cn/x, a.b.example.cn, example.cn",
    "faß.de, xn--fa-hia.de, xn--fa-hia.de"
  })
  void aDomainIsKeptInAsciiWithWhatOneRegisters(String text, String ascii, String registrable) {
    DomainName domain = DomainName.read(text).value();

    assertThat(domain.ascii()).isEqualTo(ascii);
    assertThat(domain.registrable()).isEqualTo(registrable);
  }

  @Test
  void aDomainIsShownAsItIsRead() {
    assertThat(DomainName.read("xn--ehr58s02b.xn--fiqs8s").value().unicode()).isEqualTo("库尔勒.中国");
  }

  @Test
  void aDomainCannotBeMadeOfAnythingElse() {
    assertThatThrownBy(() -> new DomainName("com.cn")).isInstanceOf(IllegalArgumentException.class);
  }
}
