package org.beian.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.List;
import org.beian.e2e.apply.Applicant;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a new user does with a fresh product, on the embedded database that {@code ./run} gives. */
class FilingOnTheSpotIT {

  private static final String UNIT = "巴州某某科技有限公司";

  private final Product product = Product.embedded("journey");

  @AfterEach
  void stop() {
    product.stop();
  }

  @Test
  void twoReasonsAtOnceThenTheNumberWhichOutlivesARestart() {
    product.start();
    int n = Forms.serial();
    ObjectNode form = Forms.ip(n);
    Forms.set(form, "/unit/unitName", UNIT);
    Forms.set(form, "/unit/uscc", CreditCodes.wrong(n));
    Forms.set(form, "/connection/ipRanges/0/range", "192.168.1.10");
    String[] numberAndCode;

    try (Visitor visitor = Visitor.atDesk(product)) {
      Applicant applicant = new Applicant(visitor.page());
      applicant.fillIn(form);
      assertThat(faults(visitor.page()))
          .hasSize(2)
          .anySatisfy(fault -> assertThat(fault).contains("统一社会信用代码"))
          .anySatisfy(fault -> assertThat(fault).contains("192.168.0.0/16"));
      visitor.picture("review-two-reasons");

      applicant.mend("/apply/unit", "/unit/uscc", CreditCodes.of(n));
      applicant.mend("/apply/connection", "/connection/ipRanges/0/range", Forms.address(n));
      assertThat(faults(visitor.page())).isEmpty();
      applicant.handIn();

      String receipt = visitor.page().innerText("main");
      visitor.picture("receipt");
      assertThat(receipt).contains(UNIT).contains("和静县").contains("北京时间");
      numberAndCode =
          new String[] {
            visitor.page().innerText("#filing-no"), visitor.page().innerText("#query-code")
          };
      assertThat(numberAndCode[0]).matches("6528271\\d{11}");
      query(visitor, numberAndCode);
    }

    product.restart();

    try (Visitor visitor = Visitor.atDesk(product)) {
      query(visitor, numberAndCode);
    }
  }

  private static List<String> faults(Page page) {
    return page.locator(".fault-summary li").allInnerTexts();
  }

  private static void query(Visitor visitor, String[] numberAndCode) {
    Page page = visitor.open("/progress");
    page.locator("#number").fill(numberAndCode[0]);
    page.locator("#code").fill(numberAndCode[1]);
    page.locator("#find").click();
    page.locator("main", new Page.LocatorOptions().setHasText(UNIT)).waitFor();
    assertThat(page.innerText("main")).contains("已备案").contains(numberAndCode[0]);
    visitor.picture("progress-found");
  }
}
