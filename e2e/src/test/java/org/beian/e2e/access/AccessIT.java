package org.beian.e2e.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * AP18, DI9: axe on every page in every state, in both languages and at both widths, and the
 * statement of what it found.
 *
 * <p>A new page or state goes into one of the ways; then the report that this run writes replaces
 * the copy of the web module.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class AccessIT {

  private enum Reader {
    CHINESE,
    ENGLISH,
    SENIOR;

    Visitor visitor() {
      return switch (this) {
        case CHINESE -> Visitor.atDesk();
        case ENGLISH -> Visitor.english();
        case SENIOR -> Visitor.senior();
      };
    }
  }

  private static final Path WEBAPP = Path.of("../filing-web/src/main/webapp");

  /** They send the browser elsewhere; the last three need a provider: ReportIT looks at them. */
  private static final List<String> NOT_HERE =
      List.of(
          "/apply/begin",
          "/apply/discard",
          "/apply/mine",
          "/account/report",
          "/account/reports",
          "/account/unit");

  private final AccessReport report = new AccessReport();

  @Order(1)
  @EnumSource
  @ParameterizedTest(name = "AP18: no violation on any page for {0}")
  void pages(Reader reader) {
    walk(reader, PublicWays::pages);
  }

  @Order(1)
  @EnumSource(names = {"CHINESE", "ENGLISH"})
  @ParameterizedTest(
      name = "AP18: no violation on the way through the form to the receipts for {0}")
  void form(Reader reader) {
    walk(reader, FormWays::steps);
    walk(reader, FormWays::receipts);
  }

  @Order(1)
  @EnumSource(names = {"CHINESE", "ENGLISH"})
  @ParameterizedTest(name = "AP18: no violation on drafts and cases for {0}")
  void draftsAndCases(Reader reader) {
    walk(reader, FormWays::drafts);
    walk(reader, FormWays::cases);
  }

  @Order(1)
  @EnumSource(names = {"CHINESE", "ENGLISH"})
  @ParameterizedTest(name = "AP18: no violation on the answers of the query and complaints for {0}")
  void queryAndComplaint(Reader reader) {
    walk(reader, PublicWays::query);
    walk(reader, PublicWays::complaint);
  }

  @Order(1)
  @EnumSource(names = {"CHINESE", "ENGLISH"})
  @ParameterizedTest(name = "AP18: no violation in an account for {0}")
  void account(Reader reader) {
    walk(reader, AccountWays::account);
  }

  @Order(1)
  @EnumSource(names = {"CHINESE", "ENGLISH"})
  @ParameterizedTest(name = "AP18: no violation at the desk for {0}")
  void desk(Reader reader) {
    walk(reader, DeskWays::pages);
    walk(reader, DeskWays::cases);
    walk(reader, DeskWays::complaint);
    walk(reader, DeskWays::entrance);
    walk(reader, DeskWays::keys);
  }

  @Order(1)
  @EnumSource(names = {"CHINESE", "ENGLISH"})
  @ParameterizedTest(name = "AP18: no violation on error pages for {0}")
  void errors(Reader reader) {
    walk(reader, PublicWays::errors);
    walk(reader, PublicWays::tooManyTries);
    walk(reader, PublicWays::unfitBodies);
  }

  @Order(2)
  @EnumSource(names = {"CHINESE", "ENGLISH"})
  @ParameterizedTest(name = "AP18: no violation while the database is away for {0}")
  void outage(Reader reader) {
    Product.shared().killDatabase();
    try {
      walk(
          reader,
          eyes -> {
            eyes.page().navigate("/apply/?track=ICP&division=652827");
            eyes.lookAtError(503);
          });
    } finally {
      Product.shared().startDatabase();
    }
  }

  @Test
  @Order(3)
  @DisplayName("AP17, AP18: nothing scrolls sideways at a zoom of 400 %, in either direction")
  void magnifiedInEitherDirection() {
    try (Visitor visitor = Visitor.magnified()) {
      for (String path : PublicWays.PAGES) {
        visitor.page().navigate(path);
        visitor.requireNoSidewaysScrolling();
        visitor.page().evaluate("document.documentElement.dir = 'rtl'");
        visitor.requireNoSidewaysScrolling();
      }
    }
  }

  @Test
  @Order(4)
  void noPageIsLeftOut() throws IOException {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      List<String> pages =
          files
              .map(file -> "/" + WEBAPP.relativize(file).toString().replace('\\', '/'))
              .filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF/"))
              .map(path -> path.replaceFirst("(index)?\\.xhtml$", ""))
              .filter(path -> !NOT_HERE.contains(path))
              .toList();
      assertThat(report.pages()).containsAll(pages);
    }
  }

  @Test
  @Order(5)
  @DisplayName("DI9: the statement claims no more than this run found")
  void statementClaimsNoMoreThanThisRunFound() {
    Path written = report.write();
    try (Visitor visitor = Visitor.atDesk()) {
      Page page = visitor.open("/accessibility");

      String copy = "copy " + written + " to filing-web/src/main/resources/org/beian/web/access";
      assertThat(page.innerText("#axe-version")).as(copy).isEqualTo(report.axe());
      assertThat(number(page, "#pages")).as(copy).isBetween(1, report.pages().size());
      assertThat(number(page, "#views")).as(copy).isBetween(1, report.views());
      assertThat(number(page, "#violations")).as(copy).isEqualTo(report.violations());
      assertThat(page.locator("#phones a[href^='tel:']").count()).isEqualTo(20);
    }
  }

  private static int number(Page page, String place) {
    return Integer.parseInt(page.innerText(place));
  }

  private void walk(Reader reader, Consumer<Eyes> way) {
    try (Visitor visitor = reader.visitor()) {
      Eyes eyes = new Eyes(visitor, report);
      way.accept(eyes);
      assertThat(eyes.faults()).isEmpty();
    }
  }
}
