package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.beian.e2e.Books;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CheckIT {

  private static final String REASONS = "联网地址与营业执照不一致，请说明";

  @Test
  @DisplayName(
      "what the machine filed is drawn by lot, checked, and the supervisor sees the counts")
  void aDrawnCaseIsChecked() {
    String faulty = drawn();
    String sound = drawn();
    try (Clerk clerk = Clerk.signedIn("clerk.hejing")) {
      open(clerk, faulty);
      clerk.page.click("#found");
      clerk.visitor.requireAccessible();
      clerk.visitor.picture("desk-case-check");
      clerk.page.fill("#check-reasons", REASONS);
      clerk.page.check("#follow-ASK");
      assertThat(clerk.page.locator("#follow-VOID").count()).as("a clerk voids nothing").isZero();
      clerk.press("#keep-fault");
      assertThat(clerk.page.textContent("#kept")).contains("已记录");
      open(clerk, sound);
      clerk.press("#in-order");
      clerk.visitor.open("/desk/case?no=" + faulty);
      assertThat(clerk.page.textContent("#check-state")).contains("有问题");
      assertThat(clerk.page.textContent("#messages")).contains(REASONS);
    }
    try (Clerk supervisor = Clerk.signedIn("supervisor.hejing")) {
      Page page = supervisor.visitor.open("/desk/checks?list=faults");
      supervisor.visitor.requireAccessible();
      supervisor.visitor.picture("desk-checks");
      assertThat(page.textContent("#checks")).contains(faulty, REASONS, "已询问单位");
      assertThat(page.textContent("#check-counts"))
          .contains("抽中 " + count(""), "已查 " + count(" AND state <> 'WAITING'"));
    }
    try (Clerk other = Clerk.signedIn("clerk.korla")) {
      assertThat(other.visitor.open("/desk/checks?list=faults").content()).doesNotContain(faulty);
    }
  }

  private static void open(Clerk clerk, String number) {
    Page page = clerk.visitor.open("/desk/checks");
    page.click("#checks a:text-is('" + number + "')");
    page.waitForLoadState();
    assertThat(page.textContent("#check")).contains("抽签号");
  }

  /** Hands in until the lot draws a case of Hejing; answers its number. */
  private static String drawn() {
    while (true) {
      String number = Product.shared().api().submit(Forms.ip()).text("/applicationNo");
      if (!Books.list(
              Product.shared(), "SELECT id FROM spot_check WHERE application_no = '" + number + "'")
          .isEmpty()) {
        return number;
      }
    }
  }

  private static String count(String where) {
    return Books.list(
            Product.shared(), "SELECT COUNT(*) FROM spot_check WHERE authority = 'HEJING'" + where)
        .get(0);
  }
}
