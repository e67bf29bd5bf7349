package org.beian.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AP14: the public query by number and code")
class ProgressIT {

  @Test
  void showsAFilingWithNumberAndOffice() {
    Answer filed = Product.shared().api().submit(Forms.ip());

    try (Visitor visitor = Visitor.atDesk()) {
      String shown = ask(visitor, filed.text("/filingNo"), filed.text("/queryCode"));

      assertThat(shown)
          .contains("已备案", filed.text("/filingNo"), filed.text("/applicationNo"), "0996-5035076");
      assertThat(shown).doesNotContain("138", "张");
      visitor.picture("progress-filed");
      visitor.requireAccessible();
    }
  }

  @Test
  void showsEveryReasonOfARefusalAndTheComplaintPhone() {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/unit/uscc", "91652801MA00000000");
    Forms.set(form, "/connection/ipRanges/0/range", "10.0.0.1");
    Answer refused = Product.shared().api().submit(form);

    try (Visitor visitor = Visitor.onPhone()) {
      String shown = ask(visitor, refused.text("/applicationNo"), refused.text("/queryCode"));

      assertThat(shown).contains("不予受理", "0996-5035076");
      assertThat(visitor.page().locator(".reasons li").count())
          .isEqualTo(refused.json().at("/errors").size());
      visitor.picture("progress-refused");
      visitor.requireNoSidewaysScrolling();
      visitor.requireAccessible();
    }
  }

  @Test
  void tellsAWrongCodeAsItTellsAnUnknownNumber() {
    Answer filed = Product.shared().api().submit(Forms.ip());

    try (Visitor visitor = Visitor.atDesk()) {
      ask(visitor, filed.text("/filingNo"), "WRONGCODE");
      String wrongCode = visitor.page().locator("main .notice").textContent();
      ask(visitor, "652827120260000000", "WRONGCODE");
      String unknown = visitor.page().locator("main .notice").textContent();

      assertThat(wrongCode).isEqualTo(unknown).contains("没有查到");
    }
  }

  @Test
  @DisplayName("AP14: after ten wrong tries the query rests, and says for how long")
  void restsAfterTenWrongTries() {
    Answer filed = Product.shared().api().submit(Forms.ip());

    try (Visitor visitor = Visitor.atDesk()) {
      for (int tries = 1; tries <= 10; tries++) {
        assertThat(ask(visitor, filed.text("/filingNo"), "WRONGCODE")).contains("没有查到");
      }

      String shown = ask(visitor, filed.text("/filingNo"), filed.text("/queryCode"));
      visitor.forgive(429);

      assertThat(shown).contains("尝试次数太多", "分钟后再试").doesNotContain("已备案");
      assertThat(visitor.page().inputValue("#number")).isEqualTo(filed.text("/filingNo"));
      visitor.picture("progress-rests");
      visitor.requireAccessible();
    }
  }

  @Test
  @DisplayName("AP5: what is missing is told on top and at the field, in the same words")
  void missingEntriesAreToldOnTopAndAtTheField() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/progress");
      page.click("#find");

      assertThat(page.locator(".fault-summary a").allTextContents())
          .containsExactly("错误：请填写备案编号或申请编号。", "错误：请填写查询码。");
      assertThat(page.locator(".field-error p").allTextContents().stream().map(String::strip))
          .containsExactly("错误：请填写备案编号或申请编号。", "错误：请填写查询码。");
      page.locator(".fault-summary a").last().click();
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("code");
      visitor.requireAccessible();
    }
  }

  private static String ask(Visitor visitor, String number, String code) {
    Page page = visitor.open("/progress");
    page.fill("#number", number);
    page.fill("#code", code);
    page.click("#find");
    return page.locator("main").textContent();
  }
}
