package org.beian.filing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beian.filing.form.FilingForm.ServiceSection;
import org.junit.jupiter.api.Test;

class BadgeTest {

  @Test
  void leadsEachNumberToItsOwnHost() {
    assertThat(Badge.html(service("新公网安备 65010602000294号", "新ICP备2023002840号-3")))
        .isEqualTo(
            "<a href=\"https://beian.mps.gov.cn/#/query/webSearch?code=65010602000294\""
                + " rel=\"noreferrer\" target=\"_blank\"><img src=\"/beian.png\" alt=\"\""
                + " width=\"16\" height=\"17\"> 新公网安备65010602000294号</a>\n"
                + "<a href=\"https://beian.miit.gov.cn/\" rel=\"noreferrer\""
                + " target=\"_blank\">新ICP备2023002840号-3</a>");
  }

  @Test
  void putsTheCharacterOfTheProvinceBeforeBareDigits() {
    assertThat(Badge.html(service("33010602000294", null)))
        .contains("浙公网安备33010602000294号")
        .doesNotContain("miit");
  }

  @Test
  void isNoneWithoutANumberThatCanBeRead() {
    assertThat(Badge.html(service("<script>", null))).isNull();
    assertThat(Badge.html(service(null, "新ICP备2023002840号-3"))).isNull();
    assertThat(Badge.html(null)).isNull();
  }

  private static ServiceSection service(String mpsFilingNo, String miitIcpNo) {
    List<String> none = List.of();
    return new ServiceSection(
        null,
        null,
        null,
        none,
        null,
        null,
        null,
        none,
        null,
        null,
        null,
        none,
        null,
        null,
        List.of(),
        none,
        null,
        null,
        null,
        null,
        miitIcpNo,
        mpsFilingNo);
  }
}
