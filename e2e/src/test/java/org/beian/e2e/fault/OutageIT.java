package org.beian.e2e.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutageIT {

  private final Product product = Product.shared();
  private final ObjectNode form = Forms.ip();

  @BeforeEach
  void databaseGoes() {
    product.killDatabase();
  }

  @AfterEach
  void databaseComesBack() {
    product.startDatabase();
  }

  @Test
  void programsAreToldToComeBackLater() {
    Answer answer = product.api().submit(form);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.mediaType()).isEqualTo("application/problem+json");
    assertThat(answer.header("Retry-After")).hasValueSatisfying(s -> assertThat(s).matches("\\d+"));
    assertThat(answer.text()).doesNotContainIgnoringCase("exception").doesNotContain("mariadb");
  }

  @Test
  void peopleAreToldToComeBackLater() {
    try (Visitor visitor = Visitor.atDesk()) {
      Cookie draft = new Cookie("draft", "0".repeat(32)).setUrl(product.uri().toString());
      visitor.page().context().addCookies(List.of(draft));

      String text = visitor.openRefused("/apply/unit", 503).innerText("main");

      assertThat(text).contains("没有丢失", "再试");
      visitor.picture("database-gone");
    }
  }

  @Test
  void membersAreToldToComeBackLaterOnEveryPage() {
    product.startDatabase();
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/account/sign-in");
      page.fill("#email", "owner@demo.example");
      page.fill("#password", page.textContent(".secret").strip());
      page.click("#go");
      page.waitForURL("**/account/");
      product.killDatabase();

      for (String path : List.of("/", "/account/", "/apply/?track=ICP&division=652827")) {
        assertThat(visitor.openRefused(path, 503).innerText("main")).contains("没有丢失", "再试");
      }
    }
  }

  @Test
  void keepsWhatWasTypedAndSavesItWhenTheDatabaseIsBack() {
    product.startDatabase();
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/apply/unit");
      Locator name = page.locator("[name='/unit/unitName']");
      product.killDatabase();

      name.fill("巴州某某科技有限公司");
      name.press("Tab");
      page.locator("#unsaved").waitFor();
      visitor.picture("not-saved");
      product.startDatabase();
      page.locator("#saved").filter(new Locator.FilterOptions().setHasText("已保存")).waitFor();
      page.reload();

      assertThat(name.inputValue()).isEqualTo("巴州某某科技有限公司");
      visitor.forgive(503);
    }
  }

  @Test
  void servesAgainWithoutARestartWhenTheDatabaseIsBack() {
    assertThat(product.api().submit(form).status()).isEqualTo(503);

    product.startDatabase();

    assertThat(product.api().submit(form).status()).isEqualTo(201);
  }
}
