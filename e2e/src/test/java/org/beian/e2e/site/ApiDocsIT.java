package org.beian.e2e.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.contract.Contract;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApiDocsIT {

  @Test
  @DisplayName("IN1: a programmer finds the way in from the footer, and every operation")
  void programmerFindsTheWayIn() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.page();
      page.navigate("/");
      page.click("footer a[href='/api-docs/']");
      assertThat(page.textContent("#token ~ pre"))
          .contains("curl -u \"$CLIENT_ID:$CLIENT_SECRET\"", Product.shared().uri("").toString());
      assertThat(page.locator(".docs-list a").count())
          .isEqualTo(Contract.shared().operations().size());
      visitor.picture("api-docs");
      visitor.requireAccessible();

      page.click("a[href$='id=submitApplication']");

      assertThat(page.textContent("h1")).isEqualTo("提交备案表，当场答复");
      assertThat(page.textContent("main"))
          .contains("/api/v1/applications", "applications:write", "unit.uscc", "不符合受理条件");
      page.click("#answers ~ details:has-text('422') > summary");
      assertThat(page.locator("#answers ~ details[open] pre").allInnerTexts().toString())
          .contains("urn:problem-type:filing:not-accepted");
      visitor.picture("api-docs-operation");
      visitor.requireAccessible();
    }
  }

  @Test
  void everyOperationHasItsPageOnAPhone() {
    try (Visitor visitor = Visitor.onPhone()) {
      for (String operation : Contract.shared().operations()) {
        Response answer = visitor.page().navigate("/api-docs/operation?id=" + operation);
        assertThat(answer.status()).as(operation).isEqualTo(200);
        visitor.requireNoSidewaysScrolling();
      }
      visitor.picture("api-docs-operation");
      visitor.open("/api-docs/");
      assertThat(Web.get("/api-docs/operation?id=none").statusCode()).isEqualTo(404);
    }
  }
}
