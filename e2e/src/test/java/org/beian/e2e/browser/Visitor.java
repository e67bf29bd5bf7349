package org.beian.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.beian.e2e.product.Places;
import org.beian.e2e.product.Product;

/**
 * Somebody at a browser of their own: no cookies, no history.
 *
 * <p>Closing the visitor fails the test when a page wrote an error to the console, threw, broke the
 * content security policy, or asked any other host for anything.
 *
 * <pre>{@code
 * try (Visitor visitor = Visitor.atDesk()) {
 *   Page page = visitor.open("/offices");
 *   assertThat(page.title()).contains("受理机构");
 *   visitor.requireAccessible();
 * }
 * }</pre>
 */
public final class Visitor implements AutoCloseable {

  private static final int DESK = 1440;
  private static final int PHONE = 390;
  private static final int HEIGHT = 900;
  private static final int PATIENCE_MILLIS = 180_000;
  private static final String CHINESE = "zh-CN";

  private final Product product;
  private final int width;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(Product product, int width, NewContextOptions options) {
    this.product = product;
    this.width = width;
    this.context =
        Chromium.browser()
            .newContext(
                options.setViewportSize(width, HEIGHT).setBaseURL(product.uri("").toString()));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    context.setDefaultNavigationTimeout(PATIENCE_MILLIS);
    this.page = context.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add("script: " + error));
    context.onRequest(this::watch);
  }

  /** A visitor in Chinese at 1440 pixels. */
  public static Visitor atDesk() {
    return atDesk(Product.shared());
  }

  /** A visitor of some other product than the shared one. */
  public static Visitor atDesk(Product product) {
    return new Visitor(product, DESK, new NewContextOptions().setLocale(CHINESE));
  }

  /** A visitor in Chinese at 390 pixels. */
  public static Visitor onPhone() {
    return new Visitor(
        Product.shared(), PHONE, new NewContextOptions().setLocale(CHINESE).setHasTouch(true));
  }

  /** A visitor who reads English, at 1440 pixels. */
  public static Visitor english() {
    return new Visitor(Product.shared(), DESK, new NewContextOptions().setLocale("en-GB"));
  }

  /** A visitor in Chinese at 1440 pixels whose browser runs no scripts. */
  public static Visitor withoutScripts() {
    return new Visitor(
        Product.shared(),
        DESK,
        new NewContextOptions().setLocale(CHINESE).setJavaScriptEnabled(false));
  }

  /** Goes to a path of the product, which must answer 200, and takes a picture of it. */
  public Page open(String path) {
    Response response = page.navigate(path);
    assertThat(response.status()).as(path).isEqualTo(200);
    picture(path.equals("/") ? "home" : path.replaceAll("[^A-Za-z0-9]+", "-").substring(1));
    return page;
  }

  /** Goes to a path that answers with an error status; the browser's own note of it is no fault. */
  public Page openRefused(String path, int status) {
    Response response = page.navigate(path);
    assertThat(response.status()).as(path).isEqualTo(status);
    forgive(status);
    return page;
  }

  /** Takes the browser's own note of an answer with an error status for no fault. */
  public void forgive(int status) {
    complaints.removeIf(complaint -> complaint.contains("status of " + status));
  }

  /** Takes the browser's own notes of a connection that was cut for no fault. */
  public void forgiveLostConnection() {
    complaints.removeIf(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
  }

  /** The page the visitor looks at. */
  public Page page() {
    return page;
  }

  /** Takes a picture of the whole page into {@code e2e/target/screenshots/<width>/<name>.png}. */
  public Path picture(String name) {
    Path file =
        Places.output("screenshots").resolve(Integer.toString(width)).resolve(name + ".png");
    page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(file));
    return file;
  }

  /** Fails unless axe finds nothing on the page as it stands now (WCAG 2.2 A and AA). */
  public void requireAccessible() {
    List<Rule> violations =
        new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
            .analyze()
            .getViolations();
    assertThat(violations)
        .as(page.url())
        .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes())
        .isEmpty();
  }

  /** Fails when the page is wider than the window. */
  public void requireNoSidewaysScrolling() {
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as("width of " + page.url())
        .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("what the browser complained of").isEmpty();
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add(message.location() + " " + message.text());
    }
  }

  private void watch(Request request) {
    String url = request.url();
    if (url.startsWith("http") && !url.startsWith(product.uri("").toString())) {
      complaints.add("asked elsewhere: " + url);
    }
  }
}
