package org.beian.e2e.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.e2e.sample.Forms.set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What follows a form: taken back, mended, changed, moved, ended. */
class LifeIT {

  @Test
  @DisplayName("AP8, AP9: two changes give three versions with their differences; the number stays")
  void keepsThreeVersionsWithTheirDifferencesUntilTheFilingIsCancelled() {
    Answer filed = Product.shared().api().submit(Forms.ip());
    try (Visitor visitor = Visitor.atDesk()) {
      changePhone(visitor, filed);
      moveToKorla(visitor, filed);

      Page page = openFiling(visitor, filed);
      assertThat(page.locator(".edition").count()).isEqualTo(3);
      assertThat(page.locator(".edition").nth(1).locator("ins").allInnerTexts())
          .containsExactly("0996-2903895");
      assertThat(page.locator(".edition").nth(0).innerText()).contains("移送", "库尔勒市");
      visitor.picture("case-three-versions");
      visitor.requireAccessible();

      cancel(page);
      openFiling(visitor, filed);
      assertThat(page.locator("#filing-status").innerText()).isEqualTo("已注销");
      assertThat(page.locator("[name=act]").count()).isZero();
    }
  }

  private static void changePhone(Visitor visitor, Answer filed) {
    Page page = openFiling(visitor, filed);
    Applicant applicant = new Applicant(page);
    act(page, "CHANGE");
    assertThat(applicant.field("/unit/unitName").inputValue()).startsWith("巴州某某科技");
    applicant.typeText("/unit/unitPhone", "0996-2903895");
    applicant.go("next");
    page.navigate("/apply/review");
    assertThat(page.locator("#differences ins").allInnerTexts()).containsExactly("0996-2903895");
    visitor.picture("change-review");
    visitor.requireAccessible();
    applicant.handIn();
    assertThat(page.locator(".notice h2").innerText()).isEqualTo("变更已备案");
    assertThat(page.locator("#filing-no").innerText()).isEqualTo(filed.text("/filingNo"));
  }

  private static void moveToKorla(Visitor visitor, Answer filed) {
    Page page = openFiling(visitor, filed);
    Applicant applicant = new Applicant(page);
    act(page, "MOVE");
    applicant.typeText("/unit/divisionCode", "652801");
    applicant.go("next");
    page.navigate("/apply/review");
    applicant.handIn();
    assertThat(page.locator(".notice h2").innerText()).isEqualTo("移送已备案");
    assertThat(page.locator("#filing-no").innerText()).isEqualTo(filed.text("/filingNo"));
  }

  private static void cancel(Page page) {
    page.locator("summary").filter(new Locator.FilterOptions().setHasText("办理注销")).click();
    act(page, "CANCEL");
    assertThat(page.locator("#reason-error").innerText()).contains("请选择注销原因");
    page.locator("#reason").selectOption("CONNECTION_ENDED");
    act(page, "CANCEL");
    assertThat(page.locator(".notice h2").innerText()).isEqualTo("备案已注销");
  }

  @Test
  void refusesAChangeThatChangesNothingOrNamesAnotherUnit() {
    Answer filed = Product.shared().api().submit(Forms.ip());
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = openFiling(visitor, filed);
      Applicant applicant = new Applicant(page);
      act(page, "CHANGE");
      page.navigate("/apply/review");
      assertThat(page.locator("main").innerText()).contains("没有需要变更的");

      page.navigate("/apply/unit");
      applicant.typeText("/unit/uscc", Forms.ip().at("/unit/uscc").asText());
      applicant.go("next");
      page.navigate("/apply/review");

      assertThat(page.locator(".fault-summary").innerText()).contains("与原备案不一致");
    }
  }

  @Test
  void takesAnApplicationBackToEditItAndFilesItInTheSameThread() {
    ObjectNode first = Forms.ip();
    Product.shared().api().submit(first);
    ObjectNode overlapping = Forms.ip();
    String own = overlapping.at("/connection/ipRanges/0/range").asText();
    set(
        overlapping,
        "/connection/ipRanges/0/range",
        first.at("/connection/ipRanges/0/range").asText());
    Answer waiting = Product.shared().api().submit(overlapping);
    assertThat(waiting.status()).isEqualTo(202);
    try (Visitor visitor = Visitor.onPhone()) {
      Page page = openCase(visitor, waiting.text("/applicationNo"), waiting.text("/queryCode"));
      Applicant applicant = new Applicant(page);
      assertThat(page.locator(".timeline").innerText()).contains("已提交", "工作人员审核", "北京时间");
      visitor.picture("case-in-review");
      visitor.requireNoSidewaysScrolling();
      visitor.requireAccessible();

      act(page, "EDIT");
      page.navigate("/apply/connection");
      applicant.typeText("/connection/ipRanges/0/range", own);
      applicant.go("next");
      page.navigate("/apply/review");
      applicant.handIn();
      assertThat(page.locator(".notice h2").innerText()).isEqualTo("已备案");
      new Applicant(page).arriveBy(() -> page.locator("#manage").click());
      assertThat(page.locator("main").innerText())
          .contains("第 2 次提交", waiting.text("/applicationNo"));

      openCase(visitor, waiting.text("/applicationNo"), waiting.text("/queryCode"));
      assertThat(page.locator(".timeline").innerText()).contains("已撤回");
    }
  }

  @Test
  void revisesARefusedApplicationInOneClickWithTheFaultsMarked() {
    ObjectNode form = Forms.ip();
    set(form, "/connection/ipRanges/0/range", "10.0.0.1");
    Answer refused = Product.shared().api().submit(form);
    try (Visitor visitor = Visitor.english()) {
      Page page = openCase(visitor, refused.text("/applicationNo"), refused.text("/queryCode"));

      act(page, "REVISE");

      assertThat(page.locator(".fault-summary a").count())
          .isEqualTo(refused.json().at("/errors").size());
      visitor.picture("revise-en");
      visitor.requireAccessible();
    }
  }

  private static Page openFiling(Visitor visitor, Answer filed) {
    return openCase(visitor, filed.text("/filingNo"), filed.text("/queryCode"));
  }

  private static Page openCase(Visitor visitor, String number, String code) {
    Page page = visitor.open("/progress");
    page.locator("[name='/number'], #number").first().fill(number);
    page.locator("[name='/code'], #code").first().fill(code);
    new Applicant(page).arriveBy(() -> page.locator("#find").click());
    new Applicant(page).arriveBy(() -> page.locator("#manage").click());
    return page;
  }

  private static void act(Page page, String act) {
    new Applicant(page)
        .arriveBy(() -> page.locator("[name=act][value=" + act + "]").first().click());
  }
}
