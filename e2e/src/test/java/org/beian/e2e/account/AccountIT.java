package org.beian.e2e.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.beian.e2e.Books;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountIT {

  private static final String NEW_PASSWORD = "four green camels";

  private final Product product = Product.shared();
  private final String ours = product.uri("").toString();

  @Test
  void anOrganisationsAccountFromRegistrationToTheSecondFactor() {
    int n = Forms.serial();
    String unit = CreditCodes.of(n);
    try (Visitor desk = Visitor.atDesk();
        Visitor phone = Visitor.onPhone()) {
      Colleague owner = new Colleague(desk, "owner@unit" + n + ".example");
      Colleague agent = new Colleague(phone, "agent@unit" + n + ".example");

      register(desk, owner, unit);
      comeBackToWhereTheyWanted(desk, owner);
      invite(owner, desk, agent, phone);
      handOver(desk, agent, phone);
      resetPassword(owner, desk);
    }
  }

  private static void register(Visitor visitor, Colleague owner, String unit) {
    owner.askForAccount(unit, "库尔勒某某公司");
    assertThat(visitor.page().textContent("main")).contains("注册邮件已发送");
    visitor.requireAccessible();
    owner.followMail();
    assertThat(visitor.page().textContent("main")).contains("库尔勒某某公司", unit, owner.email());
    visitor.picture("account-verify");
    visitor.requireAccessible();
    owner.choosePassword("password123");
    assertThat(visitor.page().textContent("main")).contains("太常见");
    visitor.picture("account-verify-faulty");
    visitor.requireAccessible();
    owner.choosePassword(Colleague.PASSWORD);
    assertThat(visitor.page().textContent("main")).contains("库尔勒某某公司", unit, "管理员");
    assertThat(visitor.page().evaluate("document.cookie")).isEqualTo("");
  }

  private static void comeBackToWhereTheyWanted(Visitor visitor, Colleague owner) {
    Page page = visitor.page();
    owner.signOut();
    assertThat(page.textContent(".corner")).contains("登录");
    page.navigate("/account/members");
    assertThat(page.url()).contains("/account/sign-in");
    owner.signIn("not the password");
    assertThat(page.textContent("main")).contains("邮箱或密码不正确");
    owner.signIn(Colleague.PASSWORD);
    assertThat(page.url()).endsWith("/account/members");
  }

  private static void invite(Colleague owner, Visitor desk, Colleague agent, Visitor phone) {
    owner.invite(agent.email());
    assertThat(desk.page().textContent("main")).contains("待接受的邀请", agent.email());
    desk.picture("account-members-invited");
    desk.requireAccessible();
    agent.followMail();
    phone.picture("account-join");
    phone.requireAccessible();
    agent.choosePassword(Colleague.PASSWORD);
    assertThat(phone.page().textContent("main")).contains("库尔勒某某公司", "经办人");
    phone.open("/account/members");
    assertThat(phone.page().locator("#invite").count()).isZero();
  }

  private static void handOver(Visitor desk, Colleague agent, Visitor phone) {
    Page page = desk.page();
    page.navigate("/account/members");
    page.click("details:has(button[value=handOver]) summary");
    desk.picture("account-members-change");
    desk.requireAccessible();
    new Colleague(desk, "").press("button[value=handOver]");
    assertThat(page.textContent("main")).contains("账号已移交");
    assertThat(page.locator("#invite").count()).isZero();
    phone.page().reload();
    assertThat(phone.page().locator("#invite").count()).isOne();
    phone.page().click("details:has(button[value=handOver]) summary");
    phone.picture("account-members-owner");
    phone.requireNoSidewaysScrolling();
    agent.signOut();
  }

  private static void resetPassword(Colleague owner, Visitor before) {
    try (Visitor visitor = Visitor.onPhone()) {
      Page page = visitor.page();
      Colleague there = new Colleague(visitor, owner.email());
      there.askForReset();
      there.followMail();
      visitor.picture("account-reset");
      visitor.requireAccessible();
      there.choosePassword(NEW_PASSWORD);
      assertThat(page.textContent("main")).contains(owner.email());
      before.page().navigate("/account/security");
      assertThat(before.page().url()).as("signed out elsewhere").contains("/account/sign-in");
      setSecondFactor(visitor, there);
    }
  }

  private static void setSecondFactor(Visitor visitor, Colleague member) {
    Page page = visitor.open("/account/security");
    AuthenticatorApp app = new AuthenticatorApp(page.textContent("li .secret").trim());
    page.fill("#code", app.code());
    member.press("#goOn");
    assertThat(page.locator(".codes li").count()).isEqualTo(10);
    String recovery = page.locator(".codes li").first().textContent().trim();
    visitor.picture("account-recovery-codes");
    visitor.requireNoSidewaysScrolling();
    visitor.requireAccessible();

    member.signOut();
    signInHalfway(page, member);
    page.navigate("/account/members");
    assertThat(page.url()).as("half a sign-in opens nothing").contains("/account/sign-in");
    signInHalfway(page, member);
    visitor.picture("account-second-factor");
    visitor.requireAccessible();
    page.fill("#code", app.code());
    member.press("#go");
    assertThat(page.textContent("main")).contains(member.email());

    member.signOut();
    signInHalfway(page, member);
    page.fill("#code", recovery);
    member.press("#go");
    assertThat(page.textContent("main")).contains(member.email());
    page.navigate("/account/security");
    assertThat(page.textContent("main")).contains("已开启", "剩余恢复码：9");
    visitor.picture("account-security-on");
  }

  private static void signInHalfway(Page page, Colleague member) {
    page.navigate("/account/sign-in");
    member.signIn(NEW_PASSWORD);
    assertThat(page.url()).contains("/account/second-factor");
  }

  @Test
  void neitherAnotherOrganisationNorAnotherSiteChangesAnything() {
    int n = Forms.serial();
    try (Visitor first = Visitor.atDesk();
        Visitor second = Visitor.atDesk();
        Visitor third = Visitor.atDesk()) {
      Colleague owner = new Colleague(first, "owner@unit" + n + ".example");
      owner.register(CreditCodes.of(n), "和静某某公司");
      Colleague agent = new Colleague(second, "agent@unit" + n + ".example");
      owner.invite(agent.email());
      agent.followMail();
      agent.choosePassword(Colleague.PASSWORD);
      owner.invite("later@unit" + n + ".example");
      Colleague stranger = new Colleague(third, "stranger@unit" + n + ".example");
      stranger.register(CreditCodes.of(Forms.serial()), "库尔勒另一公司");
      String member = idOf("member m JOIN credential c ON c.id = m.credential", agent.email());
      String invitation = idOf("invitation m", "later@unit" + n + ".example");
      List<String> before = state();

      for (var guess :
          List.of(
              Map.entry("withdraw", invitation),
              Map.entry("remove", member),
              Map.entry("handOver", member))) {
        assertThat(stranger.post(ours, guess.getKey(), guess.getValue()).text())
            .contains("没有办理")
            .doesNotContain(owner.email(), agent.email());
      }
      assertThat(state()).isEqualTo(before);

      APIResponse forged = owner.post("https://evil.example", "withdraw", invitation);
      assertThat(forged.status()).isEqualTo(403);
      assertThat(state()).isEqualTo(before);

      assertThat(owner.post(ours, "withdraw", invitation).text()).contains("邀请已撤回");
      assertThat(state()).isNotEqualTo(before);
    }
  }

  private String idOf(String table, String email) {
    return Books.list(product, "SELECT m.id FROM " + table + " WHERE login = '" + email + "'")
        .get(0);
  }

  /** All members and invitations, a line each. */
  private List<String> state() {
    return Books.list(
        product,
        "SELECT CONCAT_WS(' ', 'member', id, account, role, removed_at) FROM member"
            + " UNION ALL SELECT CONCAT_WS(' ', 'invitation', id, account) FROM invitation"
            + " ORDER BY 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/account/",
        "/account/members",
        "/account/security",
        "/account/sign-in",
        "/account/register",
        "/account/forgotten",
        "/account/sent?for=reset",
        "/account/verify?token=x",
        "/account/join?token=x",
        "/account/reset?token=x",
        "/account/second-factor",
        "/account/oidc"
      })
  void whoHasNotSignedInGetsNoCookie(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        product
            .http()
            .send(HttpRequest.newBuilder(product.uri(path)).build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isLessThan(500);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"desk", "phone", "english"})
  void isAccessibleAndFits(String who) {
    try (Visitor visitor = visitor(who)) {
      for (String path :
          List.of(
              "/account/register",
              "/account/forgotten",
              "/account/sent?for=reset",
              "/account/join?token=x",
              "/account/sign-in")) {
        look(visitor, path, who);
      }
      Colleague demo = new Colleague(visitor, "owner@demo.example");
      demo.signIn("try-the-filing-desk");
      for (String path : List.of("/account/", "/account/members", "/account/security")) {
        look(visitor, path, who);
        assertThat(visitor.page().url()).doesNotContain("sign-in");
      }
    }
  }

  private static void look(Visitor visitor, String path, String who) {
    visitor.open(path);
    visitor.picture(path.replaceAll("[^a-z]+", "-").substring(1) + "-" + who);
    visitor.requireAccessible();
    visitor.requireNoSidewaysScrolling();
  }

  private static Visitor visitor(String who) {
    return switch (who) {
      case "desk" -> Visitor.atDesk();
      case "phone" -> Visitor.onPhone();
      default -> Visitor.english();
    };
  }
}
