package org.beian.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HomeIT {

  @Test
  @DisplayName("AP19: four answers tell track, office and last day, and lead to a start filled in")
  void fourAnswersLeadToAStartFilledIn() {
    try (Visitor visitor = Visitor.withoutScripts()) {
      Page page = visitor.open("/");
      page.check("#service-yes");
      page.selectOption("#where", "KORLA_ETDZ");
      page.fill("#connected", Forms.today().minusDays(100).toString());
      page.press("#finder button", "Enter");

      assertThat(page.innerText("#answer"))
          .contains("需要备案", "ICP登记", "库尔勒市公安局网安大队", "0996-2903895", "逾期");
      page.press("#answer .button", "Enter");
      assertThat(page.isChecked("[name='/track'][value=ICP]")).isTrue();
      assertThat(page.inputValue("[name='/unit/divisionCode']")).isEqualTo("KORLA_ETDZ");
      assertThat(page.context().cookies()).isEmpty();

      page.press(".actions [value=next]", "Enter");
      assertThat(page.innerText("main")).contains("库尔勒市公安局网安大队");
      page.navigate("/apply/connection");
      assertThat(page.inputValue("[name='/connection/connectedOn']"))
          .isEqualTo(Forms.today().minusDays(100).toString());
    }
  }

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
  @DisplayName("the look for elders is kept without a session, and keeps what was typed")
  void lookForEldersIsKeptAndKeepsWhatWasTyped() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/progress");
      page.fill("#number", "HEJI2026");
      page.click(".switch >> nth=0");

      assertThat(page.inputValue("#number")).isEqualTo("HEJI2026");
      assertThat(page.getAttribute("html", "class")).isEqualTo("senior");
      assertThat(visitor.open("/guide").getAttribute("html", "class")).isEqualTo("senior");
      assertThat(page.context().cookies()).extracting(c -> c.name).containsExactly("look");
      page.click(".switch >> nth=0");
      assertThat(page.url()).endsWith("/guide");
      assertThat(page.getAttribute("html", "class")).isNull();
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
