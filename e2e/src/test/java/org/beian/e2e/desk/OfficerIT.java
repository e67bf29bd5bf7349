package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OfficerIT {

  @Test
  @DisplayName("DI6: whoever decided a case does not answer the complaint about it; another does")
  void whoDecidedACaseDoesNotAnswerTheComplaint() {
    Answer refused = Clerk.newCase();
    String login = "both" + Forms.serial();
    try (Clerk both = NewStaff.of(login, List.of("CLERK", "COMPLAINT_OFFICER"))) {
      refuse(both, refused.text("/applicationNo"));
      String complaint = complain(refused);

      both.visitor.open("/desk/complaint?no=" + complaint);
      assertThat(both.page.locator("[role=alert]").count()).as("barred").isEqualTo(1);
      assertThat(both.page.locator("#take, #reply, #story").count()).isZero();
      both.visitor.picture("desk-complaint-barred");
      both.visitor.requireAccessible();

      try (Clerk officer = Clerk.signedIn("officer.hejing")) {
        Page page = officer.visitor.open("/desk/complaints");
        assertThat(page.textContent("#complaints")).contains(complaint);
        officer.visitor.requireAccessible();
        officer.press("#complaints a:text-is('" + complaint + "')");
        officer.press("#take button");
        page.fill("#words-reply", "经复核，请携带公章到窗口补正。");
        officer.visitor.picture("desk-complaint");
        officer.press("#reply button");
        assertThat(page.textContent("#officer")).contains("陈警官");
      }
      both.visitor.open("/desk/complaint?no=" + complaint);
      assertThat(both.page.textContent("main")).doesNotContain("经复核");
    }
  }

  private static void refuse(Clerk clerk, String number) {
    clerk.visitor.open("/desk/case?no=" + number);
    clerk.press("#claim");
    clerk.page.click("#refuse summary");
    clerk.page.check("#reason-SEAL_MISSING");
    clerk.press("#refuse-go");
    assertThat(clerk.page.textContent("#state")).contains("不予受理");
  }

  private static String complain(Answer refused) {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/progress");
      page.fill("#number", refused.text("/applicationNo"));
      page.fill("#code", refused.text("/queryCode"));
      page.click("#find");
      page.click("#complain");
      page.fill("#words", "材料已经盖章。");
      page.click("#send");
      return page.textContent("#number-shown");
    }
  }
}
