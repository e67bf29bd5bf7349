package org.beian.e2e.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.Test;

class ClientIT {

  private final Product product = Product.shared();

  @Test
  void anOwnerMakesAClientWhoseProgramFilesInTheSandboxUntilItIsRevoked() {
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.page();
      page.navigate("/account/sign-in?to=/account/clients");
      page.fill("#email", "owner@demo.example");
      page.fill("#password", "try-the-filing-desk");
      page.click("#go");
      page.fill("#name", "备案系统");
      page.click("#make");
      assertThat(page.textContent("main")).contains("请至少选择一项权限");
      visitor.requireAccessible();
      page.locator("input[name=scopes]").first().check();
      page.locator("input[name=scopes]").nth(1).check();
      page.click("#make");
      visitor.picture("account-clients-made");
      visitor.requireAccessible();
      visitor.requireNoSidewaysScrolling();
      String clientId = page.textContent("#clientId").strip();
      String token = token(clientId, page.textContent("#clientSecret").strip());

      file(token);

      assertThat(get("webhooks", token).status()).as("a scope it does not have").isEqualTo(403);
      page.navigate("/account/clients");
      page.locator("li", new Page.LocatorOptions().setHasText(clientId)).locator("summary").click();
      page.locator("li", new Page.LocatorOptions().setHasText(clientId))
          .locator("button[value=revoke]")
          .click();
      assertThat(page.textContent("main")).contains("客户端已撤销");
      assertThat(get("filings", token).status()).as("at once").isEqualTo(401);
    }
  }

  private void file(String token) {
    Answer filed =
        product
            .api()
            .send(
                product
                    .api()
                    .request("applications")
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(Forms.ip().toString()))
                    .build());
    assertThat(filed.status()).as(filed.text()).isEqualTo(201);
    assertThat(filed.header("RateLimit")).isPresent();
    String filingNo = filed.text("/filingNo");
    assertThat(product.api().get("progress/" + filingNo + "?code=" + filed.text("/queryCode")))
        .extracting(Answer::status)
        .as("nothing real is on record")
        .isEqualTo(404);

    Answer filing = get("filings/" + filingNo, token);

    assertThat(filing.header("ETag")).isPresent();
    assertThat(filing.text("/status")).isEqualTo("EFFECTIVE");
    Answer stale =
        product
            .api()
            .send(
                product
                    .api()
                    .request("filings/" + filingNo + "/changes")
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .header("If-Match", "\"another\"")
                    .POST(BodyPublishers.ofString(Forms.ip().toString()))
                    .build());
    assertThat(stale.status()).isEqualTo(412);
  }

  private Answer get(String path, String token) {
    return product
        .api()
        .send(product.api().request(path).header("Authorization", "Bearer " + token).GET().build());
  }

  private String token(String clientId, String secret) {
    String pair = clientId + ":" + secret;
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    Answer answer =
        product
            .api()
            .send(
                HttpRequest.newBuilder(product.uri("/oauth/token"))
                    .header("Authorization", "Basic " + basic)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                    .build());
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.text("/access_token");
  }

  @Test
  void aReadyServerSaysSo() {
    Answer ready =
        product.api().send(HttpRequest.newBuilder(product.uri("/health/ready")).GET().build());

    assertThat(ready.status()).isEqualTo(200);
    assertThat(ready.text("/checks/0/name")).isEqualTo("database");
  }
}
