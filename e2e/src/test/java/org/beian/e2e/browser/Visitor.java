package org.beian.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
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

  /** Pixels across on a desk. */
  public static final int DESK = 1440;

  /** Pixels across on a phone. */
  public static final int PHONE = 390;

  private static final int MAGNIFIED = 320;
  private static final int HEIGHT = 900;
  private static final int PATIENCE_MILLIS = 180_000;
  private static final String CHINESE = "zh-CN";

  private int width;
  private final List<String> allowed = new ArrayList<>();
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visitor(Product product, int width, NewContextOptions options) {
    this.width = width;
    allowed.add(product.uri("").toString());
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

  /** A visitor in Chinese whose screen of 1280 pixels is magnified to 400 %. */
  public static Visitor magnified() {
    return new Visitor(Product.shared(), MAGNIFIED, new NewContextOptions().setLocale(CHINESE));
  }

  /** A visitor in Chinese at 1440 pixels who chose the look for elders. */
  public static Visitor senior() {
    Visitor visitor = atDesk();
    visitor.context.addCookies(
        List.of(new Cookie("look", "senior").setUrl(Product.shared().uri().toString())));
    return visitor;
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

  /** Takes requests to another host, such as a provider's, for no fault. */
  public void allow(String address) {
    allowed.add(address);
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

  /** What axe finds on the page as it stands now (WCAG 2.2 A and AA): rule, address, element. */
  public List<String> violations() {
    return Axe.violations(page);
  }

  /** The version of axe that looks at the pages. */
  public String axeVersion() {
    return Axe.version(page);
  }

  /** Fails unless axe finds nothing on the page as it stands now. */
  public void requireAccessible() {
    assertThat(violations()).isEmpty();
  }

  /** Whether the page is wider than the window. */
  public boolean scrollsSideways() {
    return Boolean.TRUE.equals(
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"));
  }

  /** Whether a table of the page is wider than its frame, the official one aside. */
  public boolean cutsTables() {
    return Boolean.TRUE.equals(
        page.evaluate(
            "[...document.querySelectorAll('.table-box')]"
                + ".some(box => box.scrollWidth > box.clientWidth)"));
  }

  /** Fails when the page is wider than the window. */
  public void requireNoSidewaysScrolling() {
    assertThat(scrollsSideways()).as(page.url() + " scrolls sideways").isFalse();
  }

  /** Makes the window that wide; pictures follow. */
  public void widen(int pixels) {
    width = pixels;
    page.setViewportSize(pixels, HEIGHT);
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
    if (url.startsWith("http") && allowed.stream().noneMatch(url::startsWith)) {
      complaints.add("asked elsewhere: " + url);
    }
  }
}
