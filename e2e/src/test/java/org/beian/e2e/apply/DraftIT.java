package org.beian.e2e.apply;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost, whatever happens to tabs, connections and devices. */
class DraftIT {

  private static final String NAME = "/unit/unitName";
  private static final String PHONE = "/unit/unitPhone";
  private static final String HEAD_OFFICE = "巴州某某科技有限公司";

  @Test
  @DisplayName(
      "AP3: a killed tab loses nothing that was said to be saved, though no field was left")
  void keepsWhatWasTypedInATabThatWasKilled() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/unit");
      Locator name = new Applicant(page).field(NAME);
      name.click();
      page.keyboard().insertText(HEAD_OFFICE);
      saved(page).waitFor();

      Page again = page.context().newPage();
      page.close();
      again.navigate("/apply/unit");

      assertThat(new Applicant(again).field(NAME).inputValue()).isEqualTo(HEAD_OFFICE);
    }
  }

  @Test
  @DisplayName("AP2: a draft goes on in a second browser by number and resume code")
  void goesOnInASecondBrowserByNumberAndCode() {
    try (Visitor visitor = Visitor.atDesk();
        Visitor other = Visitor.onPhone()) {
      Page page = visitor.open("/apply/");
      Applicant applicant = new Applicant(page);
      applicant.fillIn(Forms.ip());
      String typed = page.locator(".sheet").innerText();
      page.navigate("/apply/unit");
      applicant.arriveBy(() -> page.locator("[name=go][value=later]").click());
      applicant.arriveBy(() -> page.locator("#code button").click());
      String number = page.locator("#draft-no").innerText();
      String code = page.locator("#resume-code").innerText();
      visitor.picture("apply-later-code");
      visitor.requireAccessible();

      Page elsewhere = other.open("/apply/resume");
      other.requireAccessible();
      elsewhere.locator("#number").fill(number.toLowerCase(Locale.ROOT));
      elsewhere.locator("#resume-code").fill("2222222222");
      new Applicant(elsewhere).arriveBy(() -> elsewhere.locator("#resume button").click());
      assertThat(elsewhere.locator("main").innerText()).contains("编号或续填码不正确");
      elsewhere.locator("#resume-code").fill(code);
      new Applicant(elsewhere).arriveBy(() -> elsewhere.locator("#resume button").click());
      elsewhere.navigate("/apply/review");

      assertThat(elsewhere.locator(".sheet").innerText()).isEqualTo(typed);
      other.open("/apply/");
      other.requireNoSidewaysScrolling();
      other.requireAccessible();
    }
  }

  @Test
  void keepsBothWhenTwoTabsChangeTheSameFieldAndTakesTheChoice() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/unit");
      type(page, NAME, HEAD_OFFICE);
      page.reload();
      Page tab = page.context().newPage();
      tab.navigate("/apply/unit");

      type(page, PHONE, "0996-2903895");
      type(page, NAME, "第一个标签页的名称");
      type(tab, NAME, "第二个标签页的名称");

      tab.locator("#conflict a").click();
      tab.waitForURL("**/apply/conflicts");
      assertThat(tab.locator("fieldset").count()).isOne();
      assertThat(tab.locator("fieldset").innerText()).contains("第一个标签页的名称", "第二个标签页的名称");
      tab.locator("input[value=typed]").check();
      new Applicant(tab).arriveBy(() -> tab.locator("#choice button").click());

      assertThat(new Applicant(tab).field(NAME).inputValue()).isEqualTo("第二个标签页的名称");
      assertThat(new Applicant(tab).field(PHONE).inputValue()).isEqualTo("0996-2903895");
    }
  }

  @Test
  void tellsOfAConflictWithoutScriptsToo() {
    try (Visitor visitor = Visitor.withoutScripts()) {
      Page page = visitor.open("/apply/unit");
      Applicant first = new Applicant(page);
      first.typeText(NAME, HEAD_OFFICE);
      first.go("next");
      page.navigate("/apply/unit");
      Page tab = page.context().newPage();
      tab.navigate("/apply/unit");
      first.typeText(NAME, "第一个标签页的名称");
      page.locator(".actions [value=next]").click();

      tab.locator("[name='" + NAME + "']").fill("第二个标签页的名称");
      tab.locator(".actions [value=next]").click();

      assertThat(tab.url()).endsWith("/apply/conflicts");
      assertThat(tab.locator("fieldset").innerText()).contains("第一个标签页的名称", "第二个标签页的名称");
    }
  }

  @Test
  void savesWhatWasTypedWhenTheConnectionIsBack() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/unit");
      page.context().setOffline(true);
      new Applicant(page).field(NAME).fill(HEAD_OFFICE);
      new Applicant(page).field(NAME).press("Tab");
      page.locator("#unsaved").waitFor();

      page.context().setOffline(false);
      saved(page).waitFor();
      page.reload();

      assertThat(new Applicant(page).field(NAME).inputValue()).isEqualTo(HEAD_OFFICE);
      visitor.forgiveLostConnection();
    }
  }

  @Test
  @DisplayName("AP4: whoever was forgotten in the middle of the form still has what was typed")
  void keepsTheTextOfAPageWhoseCookiesAreGone() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/unit");
      type(page, NAME, HEAD_OFFICE);
      page.context().clearCookies();
      new Applicant(page).typeText(PHONE, "0996-2903895");

      new Applicant(page).go("next");
      page.navigate("/apply/unit");

      assertThat(new Applicant(page).field(NAME).inputValue()).isEqualTo(HEAD_OFFICE);
      assertThat(new Applicant(page).field(PHONE).inputValue()).isEqualTo("0996-2903895");
    }
  }

  @Test
  @DisplayName("AP4: whoever's sign-in ran out in the middle of the form loses nothing")
  void keepsTheTextOfAPageWhoseSignInRanOut() throws SQLException {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/account/sign-in?to=/apply/unit");
      signIn(page);
      type(page, NAME, HEAD_OFFICE);
      endAllSignIns();
      Applicant applicant = new Applicant(page);
      applicant.typeText(PHONE, "0996-2903895");

      applicant.go("next");
      assertThat(page.locator("main").innerText()).contains("没有丢失").doesNotContain(HEAD_OFFICE);
      visitor.picture("apply-signed-out");
      visitor.requireAccessible();
      applicant.arriveBy(() -> page.locator("main a.button").click());
      signIn(page);

      assertThat(page.url()).endsWith("/apply/unit");
      assertThat(applicant.field(NAME).inputValue()).isEqualTo(HEAD_OFFICE);
      assertThat(applicant.field(PHONE).inputValue()).isEqualTo("0996-2903895");
    }
  }

  @Test
  @DisplayName("AP8: a link fills in fields of a draft of its own")
  void takesFieldsFromTheLinkIntoADraftOfItsOwn() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/unit");
      type(page, NAME, HEAD_OFFICE);
      visitor.open("/apply/?track=IP&division=652827&unit.unitName=链接里的名称");
      new Applicant(page).go("next");

      assertThat(new Applicant(page).field(NAME).inputValue()).isEqualTo("链接里的名称");
      page.navigate("/apply/");
      assertThat(page.locator(".entries li").allInnerTexts())
          .hasSize(2)
          .anyMatch(text -> text.contains(HEAD_OFFICE))
          .anyMatch(text -> text.contains("链接里的名称"));
      visitor.picture("apply-two-drafts");
      visitor.requireAccessible();
    }
  }

  @Test
  void keepsWordsLeftUnsentOnAnotherPageOutOfTheDraftOfALink() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/unit");
      page.route("**/apply/fields", route -> route.abort("internetdisconnected"));
      new Applicant(page).field(NAME).fill(HEAD_OFFICE);
      new Applicant(page).field(NAME).press("Tab");
      page.locator("#unsaved").waitFor();
      page.unroute("**/apply/fields");

      visitor.open("/apply/?track=IP&division=652827&unit.unitName=链接里的名称");
      saved(page).waitFor();
      new Applicant(page).go("next");

      assertThat(new Applicant(page).field(NAME).inputValue()).isEqualTo("链接里的名称");
      page.navigate("/apply/");
      assertThat(page.locator(".entries li").allInnerTexts())
          .hasSize(2)
          .anyMatch(text -> text.contains(HEAD_OFFICE));
      visitor.forgiveLostConnection();
    }
  }

  @Test
  void filesOnceWhenTheBackButtonLeadsToTheButtonAgain() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/");
      Applicant applicant = new Applicant(page);
      applicant.fillIn(Forms.ip());
      applicant.handIn();
      String number = page.locator("#filing-no").innerText();

      page.goBack();
      page.locator("#truthful").check();
      applicant.go("submit");

      assertThat(page.locator("#filing-no").innerText()).isEqualTo(number);
    }
  }

  private static void signIn(Page page) {
    page.locator("input[type=email]").fill("owner@demo.example");
    page.locator("input[type=password]").fill("try-the-filing-desk");
    new Applicant(page).arriveBy(() -> page.locator("#go").click());
  }

  private static void endAllSignIns() throws SQLException {
    try (Connection connection = Product.shared().jdbc();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("DELETE FROM sign_in_session")).isPositive();
    }
  }

  private static void type(Page page, String pointer, String text) {
    page.waitForResponse(
        "**/apply/fields",
        () -> {
          page.locator("[name='" + pointer + "']").fill(text);
          page.locator("[name='" + pointer + "']").press("Tab");
        });
  }

  private static Locator saved(Page page) {
    return page.locator("#saved").filter(new Locator.FilterOptions().setHasText("已保存"));
  }
}
