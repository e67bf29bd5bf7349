package org.beian.e2e.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.e2e.sample.Forms.set;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.beian.e2e.Books;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FilingIT {

  @Test
  @DisplayName("AP12, AP13: two reasons are told at once; mended, the form is filed on the spot")
  void tellsTwoReasonsAtOnceAndFilesTheMendedForm() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/");
      Applicant applicant = new Applicant(page);
      ObjectNode form = Forms.ip();
      String rightCode = form.at("/unit/uscc").asText();
      String rightRange = form.at("/connection/ipRanges/0/range").asText();
      set(form, "/unit/uscc", withWrongCheck(rightCode));
      set(form, "/connection/ipRanges/0/range", "192.168.1.10");
      applicant.fillIn(form);

      applicant.handIn();
      assertThat(page.locator(".notice h2").innerText()).isEqualTo("不予受理");
      assertThat(page.locator(".reasons .number").allInnerTexts())
          .containsExactly("CREDIT_CODE_CHECK", "IP_NOT_PUBLIC");
      assertThat(page.locator("body").innerText()).contains("投诉电话 0996-5035076");

      page.navigate("/apply/unit");
      applicant.typeText("/unit/uscc", rightCode);
      applicant.go("next");
      page.navigate("/apply/connection");
      applicant.typeText("/connection/ipRanges/0/range", rightRange);
      applicant.go("next");
      page.navigate("/apply/review");
      applicant.handIn();

      String number = page.locator("#filing-no").innerText();
      assertThat(page.locator(".notice h2").innerText()).isEqualTo("已备案");
      assertThat(number).matches("652827\\d{12,}");
      page.reload();
      assertThat(page.locator("#filing-no").innerText()).isEqualTo(number);
      visitor.picture("apply-receipt");
      visitor.requireAccessible();
    }
  }

  @Test
  @DisplayName("AP1: an ICP form without the police number is refused for that alone")
  void refusesAnIcpFormWithoutThePoliceNumberForThatAlone() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/");
      Applicant applicant = new Applicant(page);
      ObjectNode form = Forms.icp();
      set(form, "/service/mpsFilingNo", "");
      applicant.fillIn(form);

      applicant.handIn();

      assertThat(page.locator(".reasons .reason").allInnerTexts())
          .singleElement()
          .asString()
          .contains("公安备案号");
    }
  }

  @Test
  @DisplayName("AP5: an empty form has a fault for every required field, each leading to it")
  void listsAFaultForEveryRequiredFieldOfAnEmptyForm() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/unit?check=1");
      List<String> faults = page.locator(".fault-summary a").allInnerTexts();

      assertThat(faults).hasSize(page.locator(".field-required").count());
      assertThat(faults).allMatch(fault -> fault.startsWith("错误："));
      page.locator(".fault-summary a").last().click();
      assertThat((Boolean) page.evaluate("document.activeElement.closest('.field-bad') !== null"))
          .isTrue();
      visitor.requireAccessible();

      visitor.open("/apply/review?check=1");
      ObjectNode empty = JsonNodeFactory.instance.objectNode();
      int missing = Product.shared().api().check(empty).json().path("findings").size();
      assertThat(page.locator("main a[href*='#']").count()).isEqualTo(missing).isPositive();
    }
  }

  @Test
  void keepsWhatWasTypedAcrossReloadAndInAnotherBrowserWithTheCookie() {
    try (Visitor visitor = Visitor.atDesk();
        Visitor other = Visitor.onPhone()) {
      Page page = visitor.open("/apply/unit");
      page.waitForResponse("**/apply/fields", () -> leave(page, "巴州某某科技有限公司"));
      page.reload();
      assertThat(new Applicant(page).field("/unit/unitName").inputValue()).isEqualTo("巴州某某科技有限公司");

      List<Cookie> cookies = page.context().cookies();
      assertThat(cookies).allMatch(cookie -> cookie.httpOnly);
      other.page().context().addCookies(cookies);
      Page elsewhere = other.open("/apply/unit");

      assertThat(new Applicant(elsewhere).field("/unit/unitName").inputValue())
          .isEqualTo("巴州某某科技有限公司");
      other.requireNoSidewaysScrolling();
      other.requireAccessible();
    }
  }

  @Test
  void filesOnceWhenTheButtonIsPressedTwice() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/");
      Applicant applicant = new Applicant(page);
      ObjectNode form = Forms.ip();
      applicant.fillIn(form);
      page.locator("#truthful").check();

      applicant.arriveBy(() -> page.locator("[name=go][value=submit]").dblclick());

      assertThat(page.locator(".notice h2").innerText()).isEqualTo("已备案");
      assertThat(handedInBy(form.at("/unit/uscc").asText())).isEqualTo("1");
    }
  }

  @Test
  void filesWithoutScripts() {
    try (Visitor visitor = Visitor.withoutScripts()) {
      Page page = visitor.open("/apply/");
      Applicant applicant = new Applicant(page);
      applicant.fillIn(Forms.ip());

      applicant.handIn();

      assertThat(page.locator(".notice h2").innerText()).isEqualTo("已备案");
    }
  }

  @Test
  @DisplayName("SE9: a program renamed to a PDF is refused where it was chosen")
  void refusesAProgramRenamedToAPdf() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/materials");
      page.locator("#file")
          .setInputFiles(
              new FilePayload(
                  "证照.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 3, 0, 0, 0, 4}));

      page.locator("#upload button").click();

      page.locator("#upload-error p").waitFor();
      assertThat(page.locator("#upload-error").innerText()).contains("PDF、JPG、PNG 或 OFD");
      visitor.forgive(422);
    }
  }

  private static void leave(Page page, String name) {
    page.locator("[name='/unit/unitName']").fill(name);
    page.locator("[name='/unit/unitName']").press("Tab");
  }

  private static String handedInBy(String unit) {
    return Books.list(
            Product.shared(), "SELECT COUNT(*) FROM application WHERE unit_code = '" + unit + "'")
        .get(0);
  }

  private static String withWrongCheck(String code) {
    char last = code.charAt(code.length() - 1);
    return code.substring(0, code.length() - 1) + (last == '1' ? '2' : '1');
  }
}
