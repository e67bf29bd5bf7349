package org.beian.e2e.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.beian.e2e.Books;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceIT {

  @ParameterizedTest(name = "scripts: {0}")
  @ValueSource(booleans = {true, false})
  @DisplayName("DI6, AP19: a complaint from the refusal to its end")
  void aComplaintLivesFromTheRefusalToItsEnd(boolean scripts) {
    Answer refused = refused();
    try (Visitor visitor = scripts ? Visitor.atDesk() : Visitor.withoutScripts()) {
      Page page = open(visitor, refused);
      complain(page, refused);
      String number = page.textContent("#number-shown");
      String code = page.textContent("#code-shown");
      assertThat(number).startsWith("HEJIT");
      assertThat(page.locator("#due").textContent()).isNotBlank();
      visitor.picture("complaint-open-" + scripts);

      Officer.reply(number, "已经核实：地址属于保留地址。");
      page.reload();
      wantAnotherOfficer(page);
      Officer.reply(number, "请填写运营商分配的公网地址。");
      followOnPhone(number, code);
      page.reload();
      endAndTakeUpAgain(page);

      visitor.picture("complaint-reopened-" + scripts);
      press(page, "#leave");
      assertThat(page.locator("#number-shown").count()).isZero();
      assertThat(subjectsAbout(number))
          .extracting(subject -> subject.replace("（" + number + "）", ""))
          .containsExactly("您的投诉已收到", "您的投诉已答复", "您的投诉已移送塔里木公安局网安支队", "您的投诉已答复");
    }
  }

  private static void complain(Page page, Answer refused) {
    press(page, "#complain");
    assertThat(page.inputValue("#caseNumber")).isEqualTo(refused.text("/applicationNo"));
    assertThat(page.inputValue("#authority")).isEqualTo("HEJING");
    press(page, "#send");
    assertThat(page.locator(".fault-summary a").allTextContents()).containsExactly("错误：请写下您要说的内容。");
    page.fill("#words", "原因写得不清楚。\n<b>请说明</b>");
    page.fill("#email", "voice@example.cn");
    press(page, "#send");
  }

  private static void wantAnotherOfficer(Page page) {
    press(page, "#escalate");
    assertThat(page.locator(".field-error p").first().textContent()).contains("请写下");
    page.fill("#words", "还是不清楚。");
    press(page, "#escalate");
    assertThat(page.textContent("#state")).contains("已转由其他人员办理");
  }

  private static void endAndTakeUpAgain(Page page) {
    press(page, "#settle");
    assertThat(page.textContent("#state")).contains("已办结");
    page.fill("#words", "又有问题。");
    press(page, "#reopen");
    assertThat(page.textContent("#state")).contains("等待分派");
    assertThat(page.locator(".said-words").first().textContent()).contains("<b>请说明</b>");
  }

  /** Presses a button by keyboard and waits until the page it leads to is there. */
  private static void press(Page page, String button) {
    page.evaluate("document.body.dataset.left = 'yes'");
    page.press(button, "Enter");
    page.waitForSelector("body:not([data-left])");
    page.waitForLoadState();
  }

  private static List<String> subjectsAbout(String number) {
    return Books.list(
        Product.shared(),
        "SELECT subject FROM outgoing_mail WHERE subject LIKE '%" + number + "%' ORDER BY id");
  }

  private static void followOnPhone(String number, String code) {
    try (Visitor visitor = Visitor.onPhone()) {
      Page page = visitor.open("/complaint/case");
      visitor.requireAccessible();
      page.fill("#number", number.toLowerCase(Locale.ROOT));
      page.fill("#code", "WRONGCODE2");
      press(page, "#open");
      assertThat(page.textContent("main")).contains("没有查到");
      page.fill("#code", code);
      press(page, "#open");
      assertThat(page.textContent("#state")).contains("已答复");
      assertThat(page.url()).doesNotContain(number).doesNotContain(code);
      assertThat(page.textContent("main")).doesNotContain("clerk").contains("行政复议");
      visitor.picture("complaint-replied");
      visitor.requireNoSidewaysScrolling();
      visitor.requireAccessible();
    }
  }

  @ParameterizedTest(name = "scripts: {0}")
  @ValueSource(booleans = {true, false})
  @DisplayName("AP20: one rating a case; a bad one becomes a task")
  void aCaseIsRatedOnce(boolean scripts) {
    Answer filed = Product.shared().api().submit(Forms.ip());
    try (Visitor visitor = scripts ? Visitor.atDesk() : Visitor.withoutScripts();
        Visitor second = Visitor.atDesk()) {
      Page other = open(second, filed);
      Page page = open(visitor, filed);
      press(page, "#send-rating");
      assertThat(page.textContent("#rating-error")).contains("请选择一个评价");
      page.check("#level-DISSATISFIED");
      page.fill("#opinion", "页面太长");
      press(page, "#send-rating");
      assertThat(page.textContent("#rating")).contains("感谢", "不满意", "页面太长", "HEJIP");
      visitor.picture("rated-" + scripts);

      other.check("#level-VERY_SATISFIED");
      press(other, "#send-rating");

      assertThat(other.textContent("#rating")).contains("只能评价一次", "您的评价：不满意");
      assertThat(
              Books.list(
                  Product.shared(),
                  "SELECT c.state FROM service_rating r JOIN complaint c ON c.number = r.task"
                      + " WHERE r.application_no = '"
                      + filed.text("/applicationNo")
                      + "'"))
          .containsExactly("OPEN");
    }
  }

  @Test
  @DisplayName("AP15: messages inside the case, with the time they were read")
  void bothSidesSeeWhenTheOtherHasRead() {
    Answer filed = Product.shared().api().submit(Forms.ip());
    String number = filed.text("/applicationNo");
    try (Visitor visitor = Visitor.onPhone()) {
      Page page = open(visitor, filed);
      page.click("#messages summary");
      page.fill("#message", "纸质材料寄到哪里？");
      press(page, "#send-message");
      assertThat(page.textContent(".talk")).contains("您", "纸质材料寄到哪里？", "对方未读");

      Officer.answerMessage(number, "请寄到办公地址。");
      page.reload();

      assertThat(page.textContent(".talk")).contains("对方已读", "请寄到办公地址。", "您已读");
      assertThat(
              Books.list(
                  Product.shared(),
                  "SELECT COUNT(read_at) FROM case_message WHERE application_no = '"
                      + number
                      + "'"))
          .containsExactly("2");
      visitor.picture("case-messages");
      visitor.requireNoSidewaysScrolling();
      visitor.requireAccessible();
    }
  }

  @Test
  void isAccessibleInBothLanguagesAndFitsThePhone() {
    Answer refused = refused();
    for (Visitor each : new Visitor[] {Visitor.atDesk(), Visitor.onPhone(), Visitor.english()}) {
      try (Visitor visitor = each) {
        visitor.open("/complaint?authority=HEJING");
        visitor.requireAccessible();
        visitor.requireNoSidewaysScrolling();
        open(visitor, refused);
        visitor.picture("case-in-progress");
        visitor.requireAccessible();
        visitor.requireNoSidewaysScrolling();
      }
    }
    try (Visitor visitor = Visitor.english()) {
      Page page = visitor.open("/complaint");
      page.check("input[value=CONSULTATION]");
      page.selectOption("#authority", "KORLA");
      page.fill("#words", "Do I have to file a leased line?");
      press(page, "#send");
      assertThat(page.textContent("main")).contains("Waiting for an officer", "Reply due");
      visitor.picture("complaint-case-english");
      visitor.requireAccessible();
    }
  }

  private static Answer refused() {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/connection/ipRanges/0/range", "10.0.0.1");
    return Product.shared().api().submit(form);
  }

  private static Page open(Visitor visitor, Answer submitted) {
    Page page = visitor.open("/progress");
    page.fill("#number", submitted.text("/applicationNo"));
    page.fill("#code", submitted.text("/queryCode"));
    press(page, "#find");
    return page;
  }
}
