package org.beian.e2e.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;

/**
 * A program of the demo organisation with every scope, as an integrator has one: its owner made the
 * client on the page, a supervisor of Hejing approved it where it is no client of the sandbox.
 */
public final class Program {

  private final Product product = Product.shared();
  private final String clientId;
  private final String secret;
  private final String token;

  /** A program that has the credentials of a client. */
  Program(String clientId, String secret) {
    this.clientId = clientId;
    this.secret = secret;
    this.token = fetchToken().text("/access_token");
  }

  /** A program whose acts count. */
  public static Program inEarnest(String name) {
    return made(name, "real");
  }

  /** A program that tries things out. */
  public static Program inSandbox(String name) {
    return made(name, "sandbox");
  }

  private static Program made(String name, String kind) {
    String clientId;
    String secret;
    try (Visitor owner = Visitor.atDesk()) {
      Page page = owner.page();
      page.navigate("/account/sign-in?to=/account/clients");
      page.fill("#email", "owner@demo.example");
      page.fill("#password", "try-the-filing-desk");
      page.click("#go");
      page.fill("#name", name);
      page.check("input[name=kind][value=" + kind + "]");
      page.selectOption("#authority", "HEJING");
      page.locator("input[name=scopes]").all().forEach(Locator::check);
      page.click("#make");
      clientId = page.textContent("#clientId").strip();
      secret = page.textContent("#clientSecret").strip();
    }
    if (kind.equals("real")) {
      approve(name);
    }
    return new Program(clientId, secret);
  }

  private static void approve(String name) {
    try (Visitor supervisor = Visitor.atDesk()) {
      Page page = supervisor.page();
      page.navigate("/desk/");
      page.fill("#email", "supervisor.hejing@demo.example");
      page.fill("#password", "try-the-clerks-desk");
      page.click("#go");
      page.fill("#code", page.textContent("#demo-code"));
      page.click("#go");
      page.waitForURL("**/desk/");
      page.navigate("/desk/clients");
      page.locator("tr", new Page.LocatorOptions().setHasText(name))
          .locator("button[value=approve]")
          .click();
      page.waitForLoadState();
    }
  }

  public String clientId() {
    return clientId;
  }

  public String secret() {
    return secret;
  }

  public String token() {
    return token;
  }

  /** The answer to a request for a token. */
  public Answer fetchToken() {
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
    return answer;
  }

  /** Sends a request that has no body. */
  public Answer send(String method, String path, String... headers) {
    return send(method, path, BodyPublishers.noBody(), headers);
  }

  /** Sends JSON. */
  public Answer json(String path, Object body, String... headers) {
    HttpRequest.Builder request = request(path, headers).header("Content-Type", "application/json");
    return product.api().send(request.POST(BodyPublishers.ofString(body.toString())).build());
  }

  /** Sends a request with a body. */
  public Answer send(String method, String path, BodyPublisher body, String... headers) {
    return product.api().send(request(path, headers).method(method, body).build());
  }

  private HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        product.api().request(path).header("Authorization", "Bearer " + token);
    return headers.length == 0 ? request : request.headers(headers);
  }

  /** A text as it may stand in a query. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
