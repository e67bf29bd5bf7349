package org.beian.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.beian.e2e.browser.Visitor;
import org.junit.jupiter.api.Test;

class GuideIT {

  @Test
  void holdsEveryParagraphOfTheGuideWordForWord() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/guide");

      assertThat(page.locator(".guide-item p").allTextContents()).containsAll(Seed.paragraphs());
      assertThat(page.locator(".guide-item[id^=item-]").count()).isEqualTo(21);
    }
  }
}
