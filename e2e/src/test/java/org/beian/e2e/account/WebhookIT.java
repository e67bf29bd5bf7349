package org.beian.e2e.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.beian.e2e.apply.Applicant;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WebhookIT {

  private final Product product = Product.shared();

  @Test
  @DisplayName("IN7: an owner has events posted, sees what came of them, and sends dead ones again")
  void anOwnerSetsUpAWebhookAndFollowsWhatIsSent() throws Exception {
    try (Visitor visitor = Visitor.atDesk();
        Receiver receiver = new Receiver()) {
      Page page = visitor.page();
      int n = Forms.serial();
      Colleague owner = new Colleague(visitor, "hooks%d@unit.example".formatted(n));
      owner.register(CreditCodes.of(n), "巴州某某科技有限公司");
      String secret = add(visitor, owner, receiver);

      owner.press("button[value=test]");

      Receiver.Post test = receiver.next();
      assertThat(test.id()).isEqualTo("evt-0");
      assertThat(test.isSignedWith(secret)).isTrue();
      assertThat(page.textContent("#tried")).contains("已收下", "HTTP 状态 204");

      owner.press("button[value=rotate]");
      String second = page.textContent("#secret").strip();
      receiver.answer(503);
      String filingNo = file(visitor);

      Receiver.Post filed = receiver.next();
      assertThat(filed.body()).contains("filing.filed", filingNo);
      assertThat(filed.isSignedWith(secret) && filed.isSignedWith(second)).isTrue();
      dieAndSendAgain(visitor, owner, receiver, filed);
      pauseAndGoOn(visitor, owner, receiver);

      owner.press("button[value=remove]");
      assertThat(page.textContent("main")).contains("通知地址已删除", "还没有通知地址");
    }
  }

  /** Adds a webhook after a try with faults; its secret is seen once. */
  private static String add(Visitor visitor, Colleague owner, Receiver receiver) {
    Page page = visitor.page();
    page.navigate("/account/webhooks");
    page.fill("#url", "gopher://nowhere");
    page.check("label:has-text('已备案')");
    owner.press("#make");
    assertThat(page.textContent("main")).contains("接收地址有误");
    assertThat(page.inputValue("#url")).isEqualTo("gopher://nowhere");
    page.fill("#url", receiver.url());
    owner.press("#make");
    String secret = page.textContent("#secret").strip();
    visitor.picture("account-webhook-made");
    visitor.requireAccessible();
    visitor.requireNoSidewaysScrolling();
    page.navigate("/account/webhooks");
    assertThat(page.content()).doesNotContain(secret);
    assertThat(page.textContent("main")).contains(receiver.url());
    owner.press("main .rows a.button");
    return secret;
  }

  private static String file(Visitor visitor) {
    Applicant applicant = new Applicant(visitor.page());
    applicant.send(Forms.ip());
    applicant.handIn();
    return visitor.page().locator("#filing-no").innerText();
  }

  private void dieAndSendAgain(
      Visitor visitor, Colleague owner, Receiver receiver, Receiver.Post filed) throws Exception {
    Page page = visitor.page();
    page.navigate("/account/webhooks");
    owner.press("main .rows a.button");
    String id = page.url().replaceAll(".*id=(\\d+).*", "$1");
    assertThat(lineOf(page, filed)).contains("已备案", "等待发送", "HTTP 状态 503");
    passFourDays(id);
    receiver.next();
    assertThat(settled(page, filed)).contains("已备案", "未送达，已停止");
    visitor.picture("account-webhook-dead");
    visitor.requireAccessible();
    visitor.requireNoSidewaysScrolling();
    receiver.answer(200);

    owner.press("button[value=dead]");

    assertThat(receiver.next().body()).isEqualTo(filed.body());
    assertThat(settled(page, filed)).contains("已送达", "HTTP 状态 200");
  }

  private static void pauseAndGoOn(Visitor visitor, Colleague owner, Receiver receiver)
      throws Exception {
    Page page = visitor.page();
    String here = page.url();
    owner.press("button[value=pause]");
    assertThat(page.textContent("main")).contains("已暂停发送");
    String filingNo = file(visitor);
    page.navigate(here);
    assertThat(receiver.isQuiet()).isTrue();

    owner.press("button[value=goOn]");

    assertThat(receiver.next().body()).contains(filingNo);
  }

  /** The line of a delivery in the log. */
  private static String lineOf(Page page, Receiver.Post post) {
    return page.locator("#log tr", new Page.LocatorOptions().setHasText(post.id())).textContent();
  }

  /** The same once the desk has put down what came of the last try. */
  private static String settled(Page page, Receiver.Post post) {
    Locator line =
        page.locator("#log tr", new Page.LocatorOptions().setHasText(post.id()))
            .filter(new Locator.FilterOptions().setHasNotText("等待发送"));
    for (int i = 0; i < 100 && line.count() == 0; i++) {
      page.reload();
    }
    return line.textContent();
  }

  /** Has what waits been tried for longer than it is tried. */
  private void passFourDays(String webhook) throws SQLException {
    try (Connection connection = product.jdbc();
        PreparedStatement statement =
            connection.prepareStatement(
                "UPDATE webhook_delivery SET since = since - INTERVAL 4 DAY, due_at ="
                    + " UTC_TIMESTAMP(6) WHERE webhook = ? AND state = 'PENDING'")) {
      statement.setLong(1, Long.parseLong(webhook));
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }
}
