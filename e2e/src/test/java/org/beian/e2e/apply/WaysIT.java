package org.beian.e2e.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.e2e.sample.Forms.set;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways through the form beside the straight one. */
class WaysIT {

  @Test
  @DisplayName("AP12: what needs eyes is received, and its progress says so")
  void whatNeedsEyesIsInReview() {
    try (Visitor visitor = Visitor.withoutScripts()) {
      Page page = visitor.page();
      Applicant applicant = new Applicant(page);
      ObjectNode form = Forms.ip();
      set(form, "/unit/uscc", "91350100M0001TGQXM");
      applicant.send(form);
      applicant.handIn();

      assertThat(page.locator(".notice h2").innerText()).isEqualTo("已收到，待人工审核");
      assertThat(page.locator("#filing-no").count()).isZero();
      visitor.picture("receipt-in-review");
      String number = page.innerText("#application-no");
      String code = page.innerText("#query-code");
      visitor.open("/progress");
      page.fill("#number", number);
      page.fill("#code", code);
      page.click("#find");
      assertThat(page.innerText("main")).contains("人工核对中", number, "0996-5035076");
      visitor.picture("progress-in-review");
    }
  }

  @Test
  @DisplayName("AP7: a late filing is filed, and its receipt tells the days")
  void lateFilingIsFiledWithItsDays() {
    try (Visitor visitor = Visitor.onPhone()) {
      Page page = visitor.page();
      ObjectNode form = Forms.ip();
      set(form, "/connection/connectedOn", Forms.today().minusDays(100).toString());
      Applicant applicant = new Applicant(page);
      applicant.send(form);
      applicant.handIn();

      assertThat(page.locator(".notice h2").innerText()).isEqualTo("已备案");
      assertThat(page.locator(".sums .tag-warn").innerText()).matches("逾期 (6\\d|70) 日");
      visitor.picture("receipt-late");
    }
  }

  @ParameterizedTest(name = "DI3: {0}, Tarim {1}: {2}")
  @CsvSource({"KORLA_ETDZ, false, 库尔勒市公安局网安大队", "652827, true, 塔里木公安局网安支队"})
  void startFindsTheAuthority(String division, String tarim, String authority) {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/");
      Applicant applicant = new Applicant(page);
      applicant.typeText("/track", "IP");
      applicant.typeText("/unit/divisionCode", division);
      applicant.typeText("tarim", tarim);
      applicant.go("next");

      assertThat(page.innerText("main")).contains("受理机构：" + authority);
    }
  }
}
