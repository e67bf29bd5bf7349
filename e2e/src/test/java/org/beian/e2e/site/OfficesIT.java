package org.beian.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.beian.e2e.browser.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfficesIT {

  @Test
  @DisplayName("DI1: phones, addresses and hours equal the guide, cell by cell")
  void equalTheGuideCellByCell() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/guide");

      assertThat(table(page, "#item-18")).isEqualTo(Seed.table("十八、", 4));
      assertThat(table(page, "#item-19")).isEqualTo(Seed.table("十九、", 3));
      assertThat(table(page, "#item-20")).isEqualTo(Seed.table("二十、", 3));
    }
  }

  @Test
  @DisplayName("DI1: the cards of the offices equal the guide")
  void cardsEqualTheGuide() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/offices");
      List<Locator> cards = page.locator(".office").all();
      List<List<String>> offices = Seed.table("十八、", 4);
      List<List<String>> complaints = Seed.table("十九、", 3);

      assertThat(cards).hasSize(10);
      for (int i = 0; i < cards.size(); i++) {
        assertThat(cards.get(i).locator("h3").textContent())
            .isEqualToNormalizingWhitespace(offices.get(i).get(0) + " " + offices.get(i).get(1));
        assertThat(cards.get(i).locator("dd").allTextContents().subList(0, 3))
            .containsExactly(
                offices.get(i).get(2), complaints.get(i).get(2), offices.get(i).get(3));
      }
    }
  }

  @Test
  void canBeCalledByTouchingANumber() {
    try (Visitor visitor = Visitor.onPhone()) {
      Page page = visitor.open("/offices");

      assertThat(page.locator("#office-KORLA a").first().getAttribute("href"))
          .isEqualTo("tel:+86996-2903895");
    }
  }

  @Test
  @DisplayName("DI3: the development zone is answered for by Korla")
  void developmentZoneGoesToKorla() {
    assertThat(answerFor("/offices?division=KORLA_ETDZ&tarim=no")).contains("库尔勒市公安局网安大队");
  }

  @Test
  @DisplayName("DI3: a county is answered for by its own office")
  void countyGoesToItsOffice() {
    assertThat(answerFor("/offices?division=652827")).contains("和静县公安局");
  }

  @Test
  @DisplayName("DI3: the Tarim area goes to the Tarim detachment whatever the county")
  void tarimAreaGoesToTheDetachment() {
    assertThat(answerFor("/offices?division=652822&tarim=yes")).contains("塔里木公安局网安支队");
  }

  @Test
  @DisplayName("DI3: a place outside is told so")
  void placeOutsideIsToldSo() {
    assertThat(answerFor("/offices?division=other")).contains("不属于本系统的受理范围");
  }

  @Test
  @DisplayName("DI3: works without scripts")
  void choosingWorksWithoutScripts() {
    try (Visitor visitor = Visitor.withoutScripts()) {
      Page page = visitor.open("/offices");
      page.selectOption("#division", "KORLA_ETDZ");
      page.click(".mine button");

      assertThat(page.locator("#mine").textContent()).contains("库尔勒市公安局网安大队");
    }
  }

  private static String answerFor(String path) {
    try (Visitor visitor = Visitor.atDesk()) {
      return visitor.open(path).locator("#mine").textContent();
    }
  }

  private static List<List<String>> table(Page page, String item) {
    return page.locator(item + " tbody tr").all().stream()
        .map(row -> row.locator("th, td").allTextContents().stream().map(String::strip).toList())
        .toList();
  }
}
