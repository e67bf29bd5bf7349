package org.beian.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.beian.filing.form.FilingForm.IpRangeSection;
import org.junit.jupiter.api.Test;

class TypedFormTest {

  private final TypedForm typed = TypedForm.empty();

  @Test
  void keepsATextAsItWasTyped() {
    typed.take(Map.of("/unit/uscc", text(" ９１652801maxxxxx07y ")));

    assertThat(typed.toForm().unit().uscc()).isEqualTo(" ９１652801maxxxxx07y ");
    assertThat(typed.text("/unit/uscc")).isEqualTo(" ９１652801maxxxxx07y ");
  }

  @Test
  void takesABlankTextForNothing() {
    typed.take(Map.of("/unit/uscc", text("91652801MAXXXXX07Y")));

    typed.take(Map.of("/unit/uscc", text("  ")));

    assertThat(typed.toForm().unit().uscc()).isNull();
    assertThat(typed.text("/unit/uscc")).isEmpty();
  }

  @Test
  void takesTheTickOfABoxThatWasAsked() {
    typed.take(Map.of("/truthful", new String[] {"", "true"}));
    assertThat(typed.toForm().truthful()).isEqualTo("true");

    typed.take(Map.of("/truthful", text("")));

    assertThat(typed.toForm().truthful()).isNull();
  }

  @Test
  void leavesWhatWasNotSentAlone() {
    typed.take(Map.of("/unit/unitName", text("巴州某某科技有限公司")));

    typed.take(Map.of("/unit/legalRepresentative/name", text("某某")));

    assertThat(typed.text("/unit/unitName")).isEqualTo("巴州某某科技有限公司");
  }

  @Test
  void makesAListOfLines() {
    typed.take(Map.of("/connection/domains", text("example.cn\r\n\r\n库尔勒.中国\n")));

    assertThat(typed.toForm().connection().domains()).containsExactly("example.cn", "库尔勒.中国");
    assertThat(typed.text("/connection/domains")).isEqualTo("example.cn\n库尔勒.中国");
  }

  @Test
  void emptiesAListOfChoicesOfWhichNoneIsTicked() {
    typed.take(Map.of("/connection/networkPurposes", new String[] {"", "OFFICE", "OTHER"}));
    assertThat(typed.list("/connection/networkPurposes")).containsExactly("OFFICE", "OTHER");

    typed.take(Map.of("/connection/networkPurposes", text("")));

    assertThat(typed.list("/connection/networkPurposes")).isEmpty();
  }

  @Test
  void replacesAListOfRowsAsAWholeAndDropsBlankRowsAtItsEnd() {
    typed.take(
        Map.of(
            "/connection/ipRanges/0/range", text("61.128.100.8"),
            "/connection/ipRanges/0/useType", text("STATIC"),
            "/connection/ipRanges/1/range", text(""),
            "/connection/ipRanges/2/range", text("61.128.100.9"),
            "/connection/ipRanges/3/useType", text("STATIC")));
    assertThat(typed.rows("/connection/ipRanges")).isEqualTo(3);

    typed.take(Map.of("/connection/ipRanges/0/range", text("240e:3b0::/32")));

    assertThat(typed.toForm().connection().ipRanges())
        .containsExactly(new IpRangeSection("240e:3b0::/32", null, null, null, null));
  }

  @Test
  void keepsARowThatSaysOnlyThatAddressesAreDynamic() {
    typed.take(Map.of("/connection/ipRanges/0/useType", text("DYNAMIC")));

    assertThat(typed.rows("/connection/ipRanges")).isEqualTo(1);
  }

  @Test
  void removesAndAddsRows() {
    typed.addRow("/connection/ipRanges", Map.of("range", "61.128.100.8"));
    typed.addRow("/connection/ipRanges", Map.of("range", "61.128.100.9"));

    typed.removeRow("/connection/ipRanges/0");

    assertThat(typed.text("/connection/ipRanges/0/range")).isEqualTo("61.128.100.9");
    assertThat(typed.rows("/connection/ipRanges")).isEqualTo(1);
  }

  @Test
  void passesOverNamesThatAreNoFieldOfTheForm() {
    typed.take(
        Map.of(
            "/unit", text("text where a section stands"),
            "/unit/none", text("x"),
            "/connection/ipRanges", text("text where rows stand"),
            "/connection/ipRanges/x/range", text("x"),
            "/connection/ipRanges/99999999999/range", text("x"),
            "/connection/ipRanges/999999999/range", text("x"),
            "go", text("next")));
    typed.removeRow("/connection/ipRanges/7");
    typed.removeRow("../../x");
    typed.removeRow("");

    assertThat(typed.toForm().unit()).isNull();
    assertThat(typed.rows("/connection/ipRanges")).isZero();
  }

  @Test
  void handsInTheServiceInTheIcpTrackOnly() {
    typed.take(Map.of("/service/serviceName", text("某某网"), "/track", text("IP")));
    assertThat(typed.toHandIn().service()).isNull();

    typed.take(Map.of("/track", text("ICP")));

    assertThat(typed.toHandIn().service().serviceName()).isEqualTo("某某网");
  }

  @Test
  void handsInNoAgentOfWhomNothingIsSaid() {
    typed.take(Map.of("/agent/name", text("某某")));
    assertThat(typed.toHandIn().agent()).isNotNull();

    typed.take(Map.of("/agent/name", text("")));

    assertThat(typed.toHandIn().agent()).isNull();
  }

  @Test
  void comesBackFromTheFormItMade() {
    typed.take(Map.of("/unit/unitName", text("某某"), "/connection/isp/name", text("中国电信巴州分公司")));

    assertThat(TypedForm.of(typed.toForm()).toForm()).isEqualTo(typed.toForm());
  }

  private static String[] text(String text) {
    return new String[] {text};
  }
}
