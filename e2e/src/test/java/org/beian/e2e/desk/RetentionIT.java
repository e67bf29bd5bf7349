package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RetentionIT {

  @Test
  @DisplayName("OP10: a supervisor holds a filing, and lets go of it")
  void aSupervisorHoldsWhatMustNotGo() {
    String number = Product.shared().api().submit(Forms.ip()).text("/filingNo");
    try (Clerk supervisor = Clerk.signedIn("supervisor.hejing")) {
      Page page = supervisor.visitor.open("/desk/retention");
      assertThat(page.textContent("main")).contains("永久保管");

      hold(page, "652827000000000000", "（2026）新28行初1号");
      assertThat(page.textContent("main")).contains("没有这个编号");
      assertThat(page.inputValue("#reason")).isEqualTo("（2026）新28行初1号");

      hold(page, number, "（2026）新28行初1号");
      assertThat(page.textContent("main")).contains("已锁定。");
      assertThat(page.textContent("#holds")).contains(number, "（2026）新28行初1号");
      supervisor.visitor.picture("desk-retention");
      supervisor.visitor.requireAccessible();

      page.click("tr:has-text('" + number + "') button[value=release]");
      assertThat(page.textContent("main")).contains("已解除锁定。");
      assertThat(page.locator("tr:has-text('" + number + "')").count()).isZero();
    }
  }

  private static void hold(Page page, String number, String reason) {
    page.fill("#number", number);
    page.fill("#reason", reason);
    page.click("#hold button[value=hold]");
    page.waitForLoadState();
  }
}
