package org.beian.directory.authority;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.Locale;
import org.beian.directory.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuthorityDirectoryTest {

  private static EntityManagerFactory unit;
  private static AuthorityDirectory directory;

  @BeforeAll
  static void open() {
    unit = TestDatabase.unit(TestDatabase.shared());
    directory = TestAuthorities.over(unit.createEntityManager(), Clock.systemUTC());
  }

  @AfterAll
  static void close() {
    unit.close();
  }

  @Test
  void holdsTheTablesOfTheGuideCellByCell() {
    assertThat(directory.all())
        .extracting(
            a ->
                String.join(
                    " ",
                    String.valueOf(a.order()),
                    a.guideName(),
                    a.consultationPhone(),
                    a.complaintPhone(),
                    a.addressZh()))
        .containsExactly(
            "1 库尔勒市（开发区） 0996-2903895 0996-2903835 库尔勒市交通路23号",
            "2 塔里木 0996-2202792 0996-2202793 库尔勒市建设街道兴塔路南五巷12号",
            "3 博湖县 0996-6627259 0996-6627259 博湖县博湖镇西游南路60号",
            "4 和硕县 0996-5627758 0996-5627758 和硕县特吾里克镇石材大道869号",
            "5 和静县 0996-5035076 0996-5035076 和静县和静镇天鹅湖南路1068号",
            "6 尉犁县 0996-4022481 0996-4022481 尉犁县尉犁镇建设东路18号",
            "7 轮台县 0996-4691513 0996-4695655 轮台县轮台镇青年路检察院旁",
            "8 且末县 0996-7628455 0996-7628455 且末县且末镇茫莎北路和文化路交叉路口处",
            "9 若羌县 0996-7102341 0996-7102341 若羌县若羌镇楼兰路779号",
            "10 焉耆县 0996-6027279 0996-6027279 焉耆县焉耆镇解放西路1996号");
  }

  @Test
  void numbersOpenWithTheDivisionOfTheAuthority() {
    assertThat(directory.all())
        .extracting(a -> a.code() + " " + a.shortCode() + " " + a.numberPrefix())
        .containsExactly(
            "KORLA KORL 652801",
            "TARIM TARI 652890",
            "BOHU BOHU 652829",
            "HESHUO HESH 652828",
            "HEJING HEJI 652827",
            "YULI YULI 652823",
            "LUNTAI LUNT 652822",
            "QIEMO QIEM 652825",
            "RUOQIANG RUOQ 652824",
            "YANQI YANQ 652826");
  }

  @Test
  void decidesAtOnceAndAsksForPaperLater() {
    assertThat(directory.all())
        .allMatch(a -> a.policy() == DecisionPolicy.AUTOMATIC)
        .allMatch(AuthorityView::paperFollowUpRequired);
  }

  @Test
  void looksAgainAtAFewOfTheCasesThatTheMachineFiles() {
    assertThat(directory.spotCheckShare(new AuthorityCode("TARIM"))).isEqualByComparingTo("5");
    assertThat(directory.spotCheckShare(new AuthorityCode("NOWHERE"))).isZero();
  }

  @Test
  void speaksBothLanguages() {
    AuthorityView korla = directory.find(new AuthorityCode("KORLA")).orElseThrow();

    assertThat(korla.name(Locale.SIMPLIFIED_CHINESE)).isEqualTo("库尔勒市公安局网安大队");
    assertThat(korla.name(Locale.ENGLISH)).startsWith("Cybersecurity Brigade");
    assertThat(korla.address(Locale.ENGLISH)).isEqualTo("23 Jiaotong Road, Korla");
  }

  @Test
  void sendsTheDevelopmentZoneToKorla() {
    assertThat(directory.answeringFor("KORLA_ETDZ")).contains(new AuthorityCode("KORLA"));
    assertThat(directory.find(new AuthorityCode("KORLA")).orElseThrow().divisions())
        .extracting(DivisionView::code)
        .containsExactly("652801", "KORLA_ETDZ");
  }

  @Test
  void givesEachCountyItsOwnAuthority() {
    assertThat(directory.divisions())
        .extracting(d -> d.code() + " " + d.nameZh() + " " + d.authority())
        .containsExactly(
            "652801 库尔勒市 KORLA",
            "652822 轮台县 LUNTAI",
            "652823 尉犁县 YULI",
            "652824 若羌县 RUOQIANG",
            "652825 且末县 QIEMO",
            "652826 焉耆回族自治县 YANQI",
            "652827 和静县 HEJING",
            "652828 和硕县 HESHUO",
            "652829 博湖县 BOHU",
            "KORLA_ETDZ 库尔勒经济技术开发区 KORLA");
  }

  @Test
  void givesTarimNoDivisionBecauseItIsChosenExplicitly() {
    assertThat(directory.find(new AuthorityCode("TARIM")).orElseThrow().divisions()).isEmpty();
  }

  @Test
  void answersForNoDivisionOfOthers() {
    assertThat(directory.answeringFor("659006")).isEmpty();
    assertThat(directory.answeringFor(null)).isEmpty();
    assertThat(directory.find(new AuthorityCode("NOWHERE"))).isEmpty();
  }
}
