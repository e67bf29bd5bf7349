package org.beian.directory.guide;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.IntStream;
import org.beian.directory.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ServiceGuideTest {

  private static EntityManagerFactory unit;
  private static final ServiceGuide guide = new ServiceGuide();

  @BeforeAll
  static void open() {
    unit = TestDatabase.unit(TestDatabase.shared());
    Guides guides = new Guides();
    guides.em = unit.createEntityManager();
    guides.clock = Clock.systemUTC();
    guides.open();
    guide.guides = guides;
  }

  @AfterAll
  static void close() {
    unit.close();
  }

  @Test
  void hasThe21ItemsInTheirOrder() {
    assertThat(guide.items())
        .extracting(item -> item.number() + " " + item.titleZh())
        .containsExactly(
            "1 适用范围",
            "2 事项审查类型",
            "3 审批依据",
            "4 受理机构",
            "5 决定机构",
            "6 数量限制",
            "7 申请条件",
            "8 禁止性要求",
            "9 申请材料目录",
            "10 申请接收",
            "11 办理基本流程",
            "12 办理方式",
            "13 办结时限",
            "14 收费依据及标准",
            "15 审批结果",
            "16 结果送达",
            "17 行政相对人权力和义务",
            "18 咨询途径和办公地址",
            "19 监督投诉渠道",
            "20 办公时间",
            "21 办理进程和结果公开查询");
  }

  @Test
  void keepsTheWordsOfTheGuideWithItsSlips() {
    assertThat(item(9).paragraphsZh())
        .containsExactly(
            "（一）中华人民共和国计算机信息网络国际联网单位备案表，纸质原件1份，复印件2份；",
            "（二）折公安网备备案号，电子版，1份（从全国公安机关互联网安全管理服务平台获取，若提供ICP服务则必要）");
    assertThat(item(11).paragraphsZh())
        .containsExactly(
            "（一）若开展IP登记的，需从网上办理，流程如下：",
            "1.申请。申请人到网站（http：//beian.gov.cn）提出申请。",
            "2.受理。核验申请材料，符合申请资格，并材料齐全、符合规定格式的当场备案。不符合受理条件的，告知不符合受理条件原因。",
            "3.告知备案结果。",
            "（二）若需要提供ICP服务的，需从网上办理，流程如下：",
            "1.申请。登录全国公安机关互联网安全管理服务平台（http：//beian.gov.cn）。",
            "2.根据网页内提示填写相关数据，并完成备案，获取折公安网备案号。");
    assertThat(item(21).paragraphsZh()).containsExactly("网上自行查询或拨打咨询电话查询", "附录1：互联网用户备案流程图");
  }

  @Test
  void explainsItsSlipsInNotes() {
    assertThat(item(9).note(Locale.SIMPLIFIED_CHINESE)).contains("公安备案号", "浙");
    assertThat(item(11).note(Locale.ENGLISH)).contains("https://beian.mps.gov.cn");
    assertThat(item(21).note(Locale.SIMPLIFIED_CHINESE)).contains("流程图");
    assertThat(item(2).note(Locale.ENGLISH)).isNull();
  }

  @Test
  void leavesTheTablesOfItems18To20ToTheDirectory() {
    assertThat(guide.items())
        .filteredOn(item -> item.paragraphsZh().isEmpty())
        .extracting(GuideItem::number)
        .containsExactly(18, 19, 20);
  }

  @Test
  void translatesEveryTitleParagraphAndNote() {
    assertThat(guide.items())
        .allSatisfy(
            item -> {
              assertThat(item.paragraphsEn()).hasSameSizeAs(item.paragraphsZh());
              assertThat(item.title(Locale.ENGLISH)).matches("\\p{ASCII}+");
              assertThat(item.paragraphs(Locale.ENGLISH)).allMatch(text -> !text.isBlank());
              assertThat(item.noteEn() == null).isEqualTo(item.noteZh() == null);
            });
  }

  @Test
  void leavesNoTraceOfTheEditorInTheText() {
    assertThat(IntStream.rangeClosed(1, 21).mapToObj(ServiceGuideTest::item))
        .allSatisfy(item -> assertThat(item.paragraphsZh().toString()).doesNotContain("bookmark"));
  }

  private static GuideItem item(int number) {
    return guide.items().get(number - 1);
  }
}
