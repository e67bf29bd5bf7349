package org.beian.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.beian.e2e.browser.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HomeIT {

  @Test
  void tarimAreaLeadsToItsDetachment() {
    try (Visitor visitor = Visitor.english()) {
      Page page = visitor.open("/?who=unit&service=no&where=tarim");

      assertThat(page.innerText("#answer")).contains("You must file", "IP registration", "Tarim");
      page.click("#answer .button");
      assertThat(page.isChecked("[name=tarim][value=true]")).isTrue();
    }
  }

  @Test
  void personsNeedNotFileAndPlacesElsewhereFileElsewhere() {
    try (Visitor visitor = Visitor.onPhone()) {
      assertThat(visitor.open("/?who=person").innerText("#answer")).contains("不需要备案");
      assertThat(visitor.open("/?who=unit&service=no&where=other").innerText("#answer"))
          .contains("不在本系统办理");
    }
  }

  @Test
  void whatIsMissingIsToldOnTopAndAtTheQuestion() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/?who=unit&connected=soon");

      assertThat(page.locator(".fault-summary a").count()).isEqualTo(3);
      assertThat(page.locator(".field-bad").count()).isEqualTo(3);
      page.locator(".fault-summary a").nth(1).click();
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("where");
    }
  }

  @Test
  @DisplayName("SE8: security.txt names a contact and a day it expires (RFC 9116)")
  void securityTxtNamesContactAndExpiry() {
    assertThat(Web.get("/.well-known/security.txt").body())
        .containsPattern("(?m)^Contact: (tel|mailto|https):")
        .containsPattern("(?m)^Expires: 20\\d\\d-\\d\\d-\\d\\dT00:00:00Z$");
  }
}
