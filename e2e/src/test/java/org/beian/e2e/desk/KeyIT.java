package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.beian.e2e.Books;
import org.beian.e2e.browser.PluggedKey;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeyIT {

  private static final String LOGIN = "clerk.korla";
  private static final String NAME = "办公室 USB 密钥";

  @Test
  @DisplayName(
      "SE2: a security key signs in once it was added with a code, and no more once removed")
  void aKeyComesSignsInAndGoes() {
    try (Clerk clerk = Clerk.signedIn(LOGIN)) {
      PluggedKey key = PluggedKey.at(clerk.page);
      add(clerk);
      assertThat(row(clerk)).contains(NAME, "未使用");
      halfway(clerk);
      clerk.visitor.picture("desk-key-sign-in");
      clerk.visitor.requireAccessible();
      clerk.press("#key-go");
      assertThat(clerk.page.url()).endsWith("/desk/");
      clerk.visitor.open("/desk/keys");
      assertThat(row(clerk)).contains(NAME).doesNotContain("未使用");

      addTwice(clerk);
      anotherKey(clerk, key);
      codesDoWithoutScripts();
      remove(clerk);
      halfway(clerk);
      assertThat(clerk.page.locator("#key").count()).as("no key is asked for").isZero();
      clerk.page.fill("#code", clerk.page.textContent("#demo-code"));
      clerk.press("#go");
      assertThat(clerk.page.url()).endsWith("/desk/");
    }
    assertThat(acts()).contains("ADDED", "REMOVED");
  }

  /** A wrong code first, after which nothing typed is lost. */
  private static void add(Clerk clerk) {
    Page page = clerk.visitor.open("/desk/keys");
    clerk.visitor.requireAccessible();
    page.fill("#name", NAME);
    page.fill("#code", "000000");
    clerk.press("#begin-go");
    assertThat(page.textContent("#faults")).contains("验证码不正确");
    assertThat(page.inputValue("#name")).isEqualTo(NAME);
    page.fill("#code", page.textContent("#demo-code"));
    clerk.press("#begin-go");
    clerk.visitor.picture("desk-key-touch");
    clerk.visitor.requireAccessible();
    clerk.press("#key-go");
    assertThat(page.textContent("[role=status]")).contains("已添加");
  }

  private static void addTwice(Clerk clerk) {
    Page page = clerk.page;
    page.fill("#name", "又一次");
    page.fill("#code", page.textContent("#demo-code"));
    clerk.press("#begin-go");
    page.press("#key-go", "Enter");
    page.waitForSelector("[data-failed]:has-text('已经添加过')");
    clerk.visitor.requireAccessible();
  }

  /** A key that was never added leaves the reader where they were, told so. */
  private static void anotherKey(Clerk clerk, PluggedKey key) {
    key.pullOut();
    PluggedKey other = PluggedKey.at(clerk.page);
    halfway(clerk);
    clerk.page.press("#key-go", "Enter");
    clerk.page.waitForSelector("[data-failed]:has-text('没有收到密钥的应答')");
    clerk.page.fill("#code", clerk.page.textContent("#demo-code"));
    clerk.press("#go");
    assertThat(clerk.page.url()).endsWith("/desk/");
    other.pullOut();
  }

  private static void codesDoWithoutScripts() {
    try (Visitor visitor = Visitor.withoutScripts()) {
      Page page = visitor.open("/desk/sign-in");
      page.fill("#email", LOGIN + "@demo.example");
      page.fill("#password", page.locator(".secret").first().textContent());
      page.click("#go");
      page.waitForURL("**/desk/second-factor*");
      assertThat(page.isVisible("#key")).isFalse();
      assertThat(page.textContent("main")).contains("此处不能使用安全密钥");
      page.fill("#code", page.textContent("#demo-code"));
      page.click("#go");
      page.waitForURL("**/desk/");
      visitor.open("/desk/keys");
      assertThat(page.isVisible("#begin")).isFalse();
    }
  }

  private static void remove(Clerk clerk) {
    Page page = clerk.visitor.open("/desk/keys");
    clerk.press("#keys a");
    clerk.visitor.picture("desk-key-remove");
    clerk.visitor.requireAccessible();
    page.fill("#remove-code", "000000");
    clerk.press("#leaving button");
    assertThat(page.textContent("#faults")).contains("验证码不正确");
    page.fill("#remove-code", page.textContent("#demo-code"));
    clerk.press("#leaving button");
    assertThat(page.textContent("#keys")).contains("尚未添加").doesNotContain(NAME);
  }

  /** Signs out, and in again as far as the second factor. */
  private static void halfway(Clerk clerk) {
    clerk.visitor.open("/desk/keys");
    clerk.press("form[action='/desk/sign-out'] button");
    clerk.password(LOGIN, clerk.page.locator(".secret").first().textContent());
  }

  private static String row(Clerk clerk) {
    return clerk.page.textContent("#keys tbody");
  }

  private static List<String> acts() {
    return Books.list(
        Product.shared(),
        "SELECT DISTINCT outcome FROM audit_entry WHERE act = 'credential.securityKey'");
  }
}
