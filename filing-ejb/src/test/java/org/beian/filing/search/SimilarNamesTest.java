package org.beian.filing.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.beian.filing.persistence.Sql;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {

  private static final TestDatabase DATABASE = TestDatabase.named("similar_names");
  private static final int UNITS = 1_000;
  private static final String[] PLACES = {
    "", "新疆", "巴州", "库尔勒市", "库尔勒", "和静县", "轮台县", "尉犁县", "若羌县", "焉耆县", "巴音郭楞蒙古自治州"
  };
  private static final String[] NAMES = {
    "天山", "天河", "博斯腾", "孔雀河", "香梨", "楼兰", "罗布泊", "华凌", "金沙", "银沙", "绿洲", "丝路", "丝绸之路", "塔里木",
    "巴音布鲁克", "开都河", "天鹅", "鸿雁", "鸿运", "鸿源", "宏源", "宏远", "恒通", "恒泰", "众合", "众鑫", "鑫源", "金源", "瑞丰",
    "瑞祥", "祥和", "和顺", "顺达", "通达", "腾达", "腾飞", "西域", "西部", "昆仑", "胡杨", "红柳", "雪莲", "雪峰", "龙腾", "龙翔"
  };
  private static final String[] TRADES = {
    "科技", "信息技术", "网络科技", "商贸", "贸易", "建筑安装工程", "建筑工程", "农业发展", "农牧业", "旅游开发", "文化传媒", "文化传播", "物流",
    "运输", "石油技术服务", "石油机械", "餐饮管理", "酒店管理", "物业服务", "房地产开发", "纺织", "果业", "食品", "医疗器械", "机电设备"
  };
  private static final String[] FORMS = {"有限公司", "有限责任公司", "有限公司", "股份有限公司"};

  private static List<String> units;

  @BeforeAll
  static void fill() {
    Random random = new Random(20261124);
    Set<String> names = new LinkedHashSet<>();
    Set<String> cores = new LinkedHashSet<>();
    while (names.size() < UNITS) {
      String core = any(NAMES, random) + any(TRADES, random);
      if (cores.add(core)) {
        names.add(any(PLACES, random) + core + any(FORMS, random));
      }
    }
    units = new ArrayList<>(names);
    DATABASE.inTransaction(
        entities -> {
          for (int i = 0; i < UNITS; i++) {
            int n = i;
            Sql.run(
                entities,
                "INSERT INTO filing (id, version, number, status, track, authority, unit_code,"
                    + " unit_name, division, role, connected_on, particulars, filed_at) VALUES (?,"
                    + " 1, ?, 'EFFECTIVE', 'IP', 'KORLA', ?, ?, '652801', 'USER', '2026-01-05',"
                    + " '{}', '2026-01-10')",
                s -> {
                  s.setLong(1, n + 1);
                  s.setString(2, ManyFilings.number(n));
                  s.setString(3, code(n));
                  s.setString(4, units.get(n));
                  return s.executeUpdate();
                });
          }
          return Sql.run(
              entities,
              "INSERT INTO filing_changed (filing_id) SELECT id FROM filing",
              s -> s.executeUpdate());
        });
    while (DATABASE.at(Clock.systemUTC(), beans -> beans.get(Indexing.class).round())) {
      assertThat(units).hasSize(UNITS);
    }
  }

  @Test
  void alarmsAboutLessThanTwoInAHundredUnitsThatAreNotTheSame() {
    List<String> alarmed = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      List<SimilarFiling> found = similar(units.get(i), code(i));
      if (!found.isEmpty()) {
        alarmed.add(units.get(i) + " / " + found.get(0).unitName());
      }
    }
    assertThat(alarmed).hasSizeLessThan(UNITS / 50);
  }

  @Test
  void findsEveryUnitUnderAnotherCodeHoweverItsNameIsWritten() {
    for (int i = 0; i < UNITS; i += 40) {
      String name = units.get(i);
      for (String written :
          List.of(
              name,
              name.replaceAll("(有限责任公司|股份有限公司|有限公司)$", "公司"),
              " " + name.substring(0, 2) + "　" + name.substring(2),
              name.replace("有限公司", "有 限 公 司"))) {
        assertThat(similar(written, "X"))
            .as(written)
            .extracting(SimilarFiling::unitName)
            .contains(name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "库尔勒天鹅湖信息技术有限公司, 库尔勒市天鹅湖信息技术有限责任公司, true",
    "新疆天鹅湖信息技术有限公司, 天鹅湖（新疆）信息技术有限公司, true",
    "库尔勒天鹅湖信息技术有限公司, 库尔勒天鹅湖信息枝术有限公司, true",
    "库尔勒天鹅湖信息技术有限公司, 库尔勒天鹅湖信技息术有限公司, true",
    "库尔勒天鹅湖信息技术有限公司, 库尔勒天鹅湖信息技有限公司, true",
    "库尔勒天鹅湖信息技术有限公司, 和静县天鹅湖信息技术有限公司, false",
    "库尔勒天鹅湖信息技术有限公司, 库尔勒天山湖信息技术有限公司, false",
    "库尔勒市第一中学教育集团, 库尔勒市第二中学教育集团, false",
    "天山商贸有限公司, 天河商贸有限公司, false",
    "库尔勒天鹅湖文化传媒有限公司, 库尔勒天鹅湖文化传播有限公司, false",
    "巴州某某科技17有限公司, 巴州某某科技18有限公司, false",
    "巴州某某科技14有限公司, 巴州某某科技41有限公司, false"
  })
  void tellsASlipFromAnotherUnit(String one, String other, boolean like) {
    assertThat(NameCore.of(one).isLike(NameCore.of(other))).isEqualTo(like);
    assertThat(NameCore.of(other).isLike(NameCore.of(one))).isEqualTo(like);
  }

  private static List<SimilarFiling> similar(String name, String code) {
    return DATABASE.at(Clock.systemUTC(), b -> b.get(SimilarNames.class).of(name, code));
  }

  private static String code(int n) {
    return "91652801MA%08d".formatted(n);
  }

  private static String any(String[] some, Random random) {
    return some[random.nextInt(some.length)];
  }
}
