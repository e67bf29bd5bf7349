package org.beian.e2e.access;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import org.beian.e2e.operations.RawClient;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.beian.e2e.voice.Officer;

/** The ways of somebody who reads, asks and complains. */
final class PublicWays {

  static final List<String> PAGES =
      List.of(
          "/",
          "/?who=person",
          "/?who=unit",
          "/?who=unit&service=no&where=other",
          "/?who=unit&service=yes&where=KORLA_ETDZ&connected=" + Forms.today().minusDays(40),
          "/guide",
          "/offices",
          "/offices?division=KORLA_ETDZ",
          "/offices?division=other",
          "/progress",
          "/complaint",
          "/complaint/case",
          "/accessibility",
          "/api-docs/",
          "/api-docs/operation?id=submitApplication",
          "/api-docs/operation?id=submitDownstreamReport",
          "/verify",
          "/verify?code=2222-2222-2222-2222",
          "/verify?number=652827120260000013",
          "/demo/mail",
          "/account/sign-in",
          "/account/register",
          "/account/forgotten",
          "/account/verify?token=x",
          "/apply/resume",
          "/apply/signed-out",
          "/apply/?track=ICP&division=652827",
          "/apply/unit",
          "/apply/?check=1",
          "/apply/unit?check=1",
          "/apply/people?check=1",
          "/apply/connection?check=1",
          "/apply/security?check=1",
          "/apply/materials?check=1",
          "/apply/review?check=1");

  private PublicWays() {}

  static void pages(Eyes eyes) {
    PAGES.forEach(eyes::open);
  }

  static void errors(Eyes eyes) {
    eyes.page().navigate("/no-such-page");
    eyes.lookAtError(404);
    eyes.page().navigate("/progress");
    eyes.page().evaluate("document.forms.query['jakarta.faces.ViewState'].value = 'made up'");
    eyes.applicant().arriveBy(() -> eyes.page().press("#find", "Enter"));
    eyes.lookAtError(400);
  }

  /** Every answer of the query, and what can be said about a case there. */
  static void query(Eyes eyes) {
    ask(eyes, "", "");
    ask(eyes, "652827120269%06d".formatted(Forms.serial()), "WRONGCODE");
    ask(eyes, Product.shared().api().submit(FormWays.refused()));
    ask(eyes, Product.shared().api().submit(FormWays.inReview()));
    ask(eyes, Product.shared().api().submit(Forms.ip()));
    eyes.press("#send-rating");
    eyes.page().check("#level-SATISFIED");
    eyes.press("#send-rating");
    eyes.page().click("#messages summary");
    eyes.page().fill("#message", "纸质材料寄到哪里？");
    eyes.press("#send-message");
  }

  static void tooManyTries(Eyes eyes) {
    String number = "652827120268%06d".formatted(Forms.serial());
    Page page = eyes.page();
    for (int tries = 0; tries <= 10; tries++) {
      page.navigate("/progress");
      page.fill("#number", number);
      page.fill("#code", "WRONGCODE");
      eyes.applicant().arriveBy(() -> page.press("#find", "Enter"));
    }
    eyes.lookAtError(429);
  }

  /**
   * A form that never ends, and one that is too large. No browser sends either, so it is shown what
   * the server answers a client that does.
   */
  static void unfitBodies(Eyes eyes) {
    showRefusal(eyes, 408, 50_000, "a");
    showRefusal(eyes, 413, 3_000_000, "a".repeat(100_000));
  }

  private static void showRefusal(Eyes eyes, int status, int length, String piece) {
    Page page = eyes.page();
    String head =
        "POST /progress HTTP/1.0\r\nHost: localhost\r\nAccept-Language: %s\r\nContent-Type:"
            + " application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n";
    try (RawClient client =
        new RawClient(
            Product.shared(), head.formatted(page.evaluate("navigator.language"), length))) {
      while (client.hears()) {
        client.send(piece);
      }
      assertThat(client.answer()).contains(" " + status + " ", "</html>");
      byte[] shown = client.answer().replaceFirst("(?s)^.*?\r\n\r\n", "").getBytes(ISO_8859_1);
      page.route(
          "**/progress",
          route ->
              route.fulfill(
                  new FulfillOptions()
                      .setStatus(status)
                      .setContentType("text/html; charset=UTF-8")
                      .setBodyBytes(shown)));
    }
    page.navigate("/progress");
    page.unroute("**/progress");
    eyes.lookAtError(status);
  }

  static void complaint(Eyes eyes) {
    Page page = eyes.page();
    page.navigate("/complaint");
    eyes.press("#send");
    page.check("input[value=CONSULTATION]");
    page.selectOption("#authority", "HEJING");
    page.fill("#words", "专线接入需要备案吗？");
    eyes.press("#send");
    Officer.reply(page.textContent("#number-shown"), "需要。");
    page.reload();
    eyes.look();
    eyes.press("#escalate");
    eyes.press("#settle");
    eyes.press("#leave");
    page.fill("#number", "HEJIT000000");
    page.fill("#code", "WRONGCODE2");
    eyes.press("#open");
  }

  private static void ask(Eyes eyes, Answer submitted) {
    ask(eyes, submitted.text("/applicationNo"), submitted.text("/queryCode"));
  }

  private static void ask(Eyes eyes, String number, String code) {
    eyes.page().navigate("/progress");
    eyes.page().fill("#number", number);
    eyes.page().fill("#code", code);
    eyes.press("#find");
  }
}
