package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.beian.e2e.Books;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.notice.Papers;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lists and templates in the hands of the administrator; what all share is put back. */
class WordsIT {

  private static final Product PRODUCT = Product.shared();

  @Test
  @DisplayName("a new code is offered at once, a retired one no longer, and the API says so")
  void aCodeComesAndGoes() {
    String code = "T" + Forms.serial();
    try (Clerk clerk = Clerk.signedIn("system.admin")) {
      Page page = clerk.page;
      page.navigate("/desk/admin/lists");
      clerk.visitor.requireAccessible();
      page.click("#lists tr:has-text('prior-approval') a");
      String version = PRODUCT.api().get("codes/prior-approval").text("/version");
      page.fill("#code", "中文");
      page.fill("#zh", "测试许可");
      clerk.press("#add button");
      assertThat(page.textContent("#code-error")).contains("中文", "大写字母");
      assertThat(page.inputValue("#zh")).isEqualTo("测试许可");
      clerk.visitor.requireAccessible();
      page.fill("#code", code);
      page.fill("#zh", "测试许可" + code);
      page.fill("#en", "Licence " + code);
      clerk.press("#add button");
      assertThat(page.textContent("[role=status]")).contains("现在可以选择");
      Answer now = PRODUCT.api().get("codes/prior-approval");
      assertThat(now.text("/version")).isNotEqualTo(version);
      assertThat(now.text()).contains(code, "测试许可" + code);

      clerk.press("#codes tr:has(#zh-" + code + ") button[value=RETIRE]");
      clerk.visitor.picture("desk-code-list");
      clerk.visitor.requireNoSidewaysScrolling();
      Answer then = PRODUCT.api().get("codes/prior-approval");
      assertThat(then.json().at("/codes").toString()).doesNotContain(code);
      assertThat(then.json().at("/retired").toString()).contains(code);
      page.navigate("/desk/admin/lists?list=unit-nature");
      assertThat(page.locator("tr:has(#zh-IND) button[value=RETIRE]").count())
          .as("rules ask for it")
          .isZero();
    }
  }

  @Test
  @DisplayName(
      "CL10: a mail's words are drafted, looked at, published; what was sent keeps the old")
  void aMailIsWrittenInTheNewWordsOnly() {
    String before = newestSubject();
    String key = "/desk/admin/templates?t=notice:mail.subject.FILED";
    try (Clerk clerk = Clerk.signedIn("system.admin")) {
      Page page = clerk.page;
      page.navigate("/desk/admin/templates");
      clerk.visitor.picture("desk-templates");
      clerk.visitor.requireAccessible();
      page.navigate(key);
      String zh = page.inputValue("#zh");
      String en = page.inputValue("#en");
      page.fill("#zh", "已备案 {applicationNr}");
      clerk.press("#draft button[value=draft]");
      assertThat(page.textContent("#zh-error")).contains("{applicationNr}");
      page.fill("#zh", "已经备案，办件编号是 {applicationNo}");
      clerk.press("#draft button[value=preview]");
      assertThat(page.textContent("#preview-zh")).contains("已经备案，办件编号是 HEJI2026");
      clerk.visitor.picture("desk-template-preview");
      clerk.visitor.requireAccessible();
      try {
        publish(clerk, page.inputValue("#zh"), en);
        assertThat(newestSubject()).startsWith("已经备案，办件编号是 HEJI");
        assertThat(
                Books.list(
                    PRODUCT, "SELECT COUNT(*) FROM outgoing_mail WHERE subject = '" + before + "'"))
            .as("the old mail")
            .containsExactly("1");
      } finally {
        page.navigate(key);
        publish(clerk, zh, en);
      }
      assertThat(page.locator("#editions li").count()).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  @DisplayName("CL10: old letters keep the old version, new ones have the new")
  void anIssuedPaperKeepsTheWordsItWasMadeWith() throws Exception {
    String key = "/desk/admin/templates?t=notice:proof.duties.text";
    Answer old = PRODUCT.api().submit(Forms.ip());
    byte[] issued = Papers.fetch(old, "proof.pdf").body();
    assertThat(Papers.words(issued)).contains("本证明仅说明备案事实");
    try (Clerk clerk = Clerk.signedIn("system.admin")) {
      Page page = clerk.page;
      page.navigate(key);
      String zh = page.inputValue("#zh");
      String en = page.inputValue("#en");
      try {
        publish(clerk, "本证明只证明已经备案。", en);
        Answer fresh = PRODUCT.api().submit(Forms.ip());
        assertThat(Papers.words(Papers.fetch(fresh, "proof.pdf").body()))
            .contains("本证明只证明已经备案")
            .doesNotContain("本证明仅说明备案事实");
        assertThat(Papers.fetch(old, "proof.pdf").body()).as("the old letter").isEqualTo(issued);
      } finally {
        page.navigate(key);
        publish(clerk, zh, en);
      }
    }
  }

  private static void publish(Clerk clerk, String zh, String en) {
    clerk.page.fill("#zh", zh);
    clerk.page.fill("#en", en);
    clerk.press("#draft button[value=draft]");
    assertThat(clerk.page.textContent("[role=status]")).contains("还没有生效");
    clerk.press("#publish button");
    assertThat(clerk.page.textContent("[role=status]")).contains("已经发布");
  }

  /** Files something and answers what the mail about it is called. */
  private static String newestSubject() {
    String number = PRODUCT.api().submit(Forms.ip()).text("/applicationNo");
    return Books.list(
            PRODUCT, "SELECT subject FROM outgoing_mail WHERE subject LIKE '%" + number + "%'")
        .get(0);
  }

  @Test
  @DisplayName("CL10: an officer picks a reply, changes it and sends it")
  void anOfficerPicksAReply() {
    String name = "专线答复" + Forms.serial();
    try (Clerk clerk = Clerk.signedIn("system.admin")) {
      Page page = clerk.page;
      page.navigate("/desk/admin/templates");
      page.fill("#name", name);
      clerk.press("#create button");
      page.click("#table-COMPLAINT_REPLY tr:has-text('" + name + "') a");
      publish(
          clerk,
          "您的{kind}（{number}）收到。专线接入需要备案，请拨打 {phone}。",
          "Your {kind} ({number}): a leased line must be filed. Call {phone}.");
    }
    String number = asked();
    try (Clerk clerk = Clerk.signedIn("officer.hejing")) {
      Page page = clerk.page;
      page.navigate("/desk/complaint?no=" + number);
      clerk.press("#take button");
      page.selectOption("#template", new SelectOption().setLabel(name));
      clerk.press("#pick button[value=zh]");
      String words = page.inputValue("#words-reply");
      assertThat(words).startsWith("您的咨询（" + number + "）收到。").contains("0996-5035076");
      clerk.visitor.picture("desk-complaint-template");
      clerk.visitor.requireAccessible();
      clerk.visitor.requireNoSidewaysScrolling();
      page.fill("#words-reply", words + "谢谢。");
      clerk.press("#reply button[value=reply]");
      assertThat(page.textContent("main")).contains("谢谢。");
    }
  }

  @Test
  @DisplayName("CL10: a clerk picks a message to the applicant, in English too")
  void aClerkPicksAMessage() {
    String name = "补充材料" + Forms.serial();
    try (Clerk clerk = Clerk.signedIn("system.admin")) {
      Page page = clerk.page;
      page.navigate("/desk/admin/templates");
      page.selectOption("#kind", "MESSAGE");
      page.fill("#name", name);
      clerk.press("#create button");
      page.click("#table-MESSAGE tr:has-text('" + name + "') a");
      publish(clerk, "{unit}：请补充材料（{applicationNo}）。", "Please send more for {applicationNo}.");
    }
    String number = Clerk.newCase().text("/applicationNo");
    try (Clerk clerk = Clerk.signedIn("clerk.hejing")) {
      Page page = clerk.page;
      page.navigate("/desk/case?no=" + number);
      page.click("#messages summary");
      page.selectOption("#template", new SelectOption().setLabel(name));
      clerk.press("#pick button[value=en]");
      assertThat(page.inputValue("#message")).isEqualTo("Please send more for " + number + ".");
      clerk.visitor.requireAccessible();
      clerk.press("#write");
      assertThat(page.textContent("#messages")).contains("Please send more for " + number);
    }
  }

  private static String asked() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/complaint");
      page.check("input[value=CONSULTATION]");
      page.selectOption("#authority", "HEJING");
      page.fill("#words", "专线接入需要备案吗？");
      page.press("#send", "Enter");
      return page.textContent("#number-shown");
    }
  }
}
