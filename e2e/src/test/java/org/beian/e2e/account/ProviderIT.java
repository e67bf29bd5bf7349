package org.beian.e2e.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in with an OpenID Connect provider, whose own page asks who comes. */
class ProviderIT {

  /** The provider's page wants a typeface from elsewhere, which it does not get. */
  private static final String TYPEFACES = "http://fonts.googleapis.com/";

  private static final String OWNER = "owner@demo.example";

  private final MockOAuth2Server provider =
      new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\": true}"));
  private Product product;

  @BeforeEach
  void start() {
    provider.start();
    product =
        Product.embedded(
            "provider",
            Map.of(
                "FILING_OIDC_PROVIDER", provider.issuerUrl("organisations").toString(),
                "FILING_OIDC_CLIENT_ID", "desk",
                "FILING_OIDC_CLIENT_SECRET", "secret",
                "FILING_OIDC_NAME", "统一身份认证"));
    product.start();
  }

  @AfterEach
  void stop() {
    product.stop();
    provider.shutdown();
  }

  @Test
  void signsInTheMemberWhoseAddressTheProviderVouchesForAndNobodyElse() {
    try (Visitor visitor = Visitor.atDesk(product)) {
      visitor.allow(provider.baseUrl().toString());
      visitor.allow(TYPEFACES);
      Page page = visitor.open("/account/sign-in");
      page.route(TYPEFACES + "**", route -> route.fulfill());
      visitor.picture("account-sign-in-provider");

      comeFromProvider(page, "stranger@demo.example", true);
      assertThat(page.url()).endsWith("/account/sign-in?provider=unknown");
      comeFromProvider(page, OWNER, false);
      assertThat(page.url()).endsWith("/account/sign-in?provider=unknown");
      comeFromProvider(page, OWNER, true);
      assertThat(page.url()).endsWith("/account/");
      assertThat(page.textContent("main")).contains(OWNER);
    }
  }

  private static void comeFromProvider(Page page, String email, boolean verified) {
    page.click("a[href='/account/oidc']");
    page.fill("input[name=username]", "42");
    page.fill(
        "textarea[name=claims]",
        "{\"email\": \"%s\", \"email_verified\": %b}".formatted(email, verified));
    page.click("input[type=submit]");
    page.waitForURL(url -> url.contains("/account/") && !url.contains("/oidc"));
  }
}
