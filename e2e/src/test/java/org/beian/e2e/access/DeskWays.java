package org.beian.e2e.access;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.beian.e2e.account.AuthenticatorApp;
import org.beian.e2e.account.Mails;
import org.beian.e2e.browser.PluggedKey;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;

/** The ways of the staff: everybody through all that their navigation offers. */
final class DeskWays {

  private static final List<String> STAFF =
      List.of(
          "clerk.hejing",
          "supervisor.hejing",
          "officer.hejing",
          "system.admin",
          "security.admin",
          "audit.admin");
  private static final String PASSWORD = "three blue camels";

  private DeskWays() {}

  /** What each of the staff can go to. */
  static void pages(Eyes eyes) {
    for (String login : STAFF) {
      signIn(eyes, login);
      entries(eyes.page()).forEach(eyes::open);
      if (login.startsWith("system")) {
        eyes.open("/desk/admin/authorities?code=HEJING");
        eyes.open("/desk/admin/lists?list=unit-nature");
        eyes.open("/desk/admin/templates?t=mail:confirm.due.text");
      }
      if (login.startsWith("supervisor")) {
        eyes.open("/desk/exports");
      }
      eyes.page().context().clearCookies();
    }
  }

  /** A case before, in and after the hands of a clerk. */
  static void cases(Eyes eyes) {
    String number = Product.shared().api().submit(FormWays.inReview()).text("/applicationNo");
    signIn(eyes, "clerk.hejing");
    eyes.open("/desk/case?no=" + number);
    eyes.press("#claim");
    eyes.page().keyboard().press("r");
    eyes.press("#refuse-go");
    eyes.page().fill("#evidence", "已核对营业执照原件");
    eyes.press("#file");
  }

  /** A question before and after an officer took it over. */
  static void complaint(Eyes eyes) {
    Page page = eyes.page();
    page.navigate("/complaint");
    page.check("input[value=CONSULTATION]");
    page.selectOption("#authority", "HEJING");
    page.fill("#words", "专线接入需要备案吗？");
    eyes.applicant().arriveBy(() -> page.press("#send", "Enter"));
    String number = page.textContent("#number-shown");
    signIn(eyes, "officer.hejing");
    eyes.open("/desk/complaint?no=" + number);
  }

  /** A new clerk, from the first word of the administrators. */
  static void entrance(Eyes eyes) {
    Page page = eyes.page();
    String login = "new.clerk" + Forms.serial();
    signIn(eyes, "system.admin");
    page.navigate("/desk/staff");
    page.fill("#name", "新警官");
    page.fill("#email", login + "@demo.example");
    page.selectOption("#authority", "HEJING");
    page.check("#role-CLERK");
    eyes.press("#open button[value=open]");
    page.context().clearCookies();
    signIn(eyes, "security.admin");
    page.navigate("/desk/staff");
    eyes.press("button[value=grant]");
    page.context().clearCookies();
    eyes.open(Mails.newestLink("/desk/join"));
    page.fill("#password", PASSWORD);
    page.fill("#again", PASSWORD);
    eyes.press("#go");
    page.fill("#email", login + "@demo.example");
    page.fill("#password", PASSWORD);
    eyes.press("#go");
    page.fill("#code", new AuthenticatorApp(page.textContent("#secret")).code());
    eyes.press("#go");
  }

  /** A security key from its name to its removal; it is left with nobody. */
  static void keys(Eyes eyes) {
    Page page = eyes.page();
    PluggedKey key = PluggedKey.at(page);
    signIn(eyes, "supervisor.korla");
    eyes.open("/desk/keys");
    page.fill("#name", "USB");
    page.fill("#code", "000000");
    eyes.press("#begin-go");
    giveCode(eyes, "#code", "#begin-go");
    eyes.press("#key-go");
    page.context().clearCookies();
    password(eyes, "supervisor.korla");
    key.pullOut();
    PluggedKey other = PluggedKey.at(page);
    page.press("#key-go", "Enter");
    page.waitForSelector("[data-failed]:not(:empty)");
    eyes.look();
    giveCode(eyes, "#code", "#go");
    other.pullOut();
    page.navigate("/desk/keys");
    eyes.press("#keys a");
    giveCode(eyes, "#remove-code", "#leaving button");
  }

  private static void signIn(Eyes eyes, String login) {
    password(eyes, login);
    giveCode(eyes, "#code", "#go");
  }

  private static void password(Eyes eyes, String login) {
    Page page = eyes.page();
    page.navigate("/desk/sign-in");
    String password = page.locator(".secret").first().textContent();
    page.fill("#email", login + "@demo.example");
    page.fill("#password", password);
    eyes.press("#go");
  }

  private static void giveCode(Eyes eyes, String field, String button) {
    eyes.page().fill(field, eyes.page().textContent("#demo-code"));
    eyes.press(button);
  }

  private static List<String> entries(Page page) {
    return page.locator(".desknav a").all().stream().map(DeskWays::path).toList();
  }

  private static String path(Locator entry) {
    return entry.getAttribute("href");
  }
}
