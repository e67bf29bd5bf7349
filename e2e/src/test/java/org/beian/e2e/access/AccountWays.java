package org.beian.e2e.access;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.beian.e2e.account.AuthenticatorApp;
import org.beian.e2e.account.Mails;
import org.beian.e2e.sample.CreditCodes;
import org.beian.e2e.sample.Forms;

/** The way of an organisation that gets itself an account, with a second factor. */
final class AccountWays {

  private static final String PASSWORD = "Bosten-Lake-1987";

  private AccountWays() {}

  static void account(Eyes eyes) {
    int n = Forms.serial();
    String owner = "owner%d@unit.example".formatted(n);
    register(eyes, n, owner);
    eyes.open("/account/");
    members(eyes, "agent%d@unit.example".formatted(n));
    clients(eyes);
    webhooks(eyes);
    file(eyes);
    signInWithSecondFactor(eyes, owner);
    forget(eyes, owner);
  }

  private static void register(Eyes eyes, int n, String owner) {
    Page page = eyes.page();
    page.navigate("/account/register");
    eyes.press("#go");
    page.fill("#unit", CreditCodes.of(n));
    page.fill("#unitName", "巴州某某科技有限公司");
    page.fill("#email", owner);
    eyes.press("#go");
    eyes.open(Mails.newestLink("/account/"));
    eyes.press("#go");
    choosePassword(eyes);
  }

  private static void choosePassword(Eyes eyes) {
    eyes.page().fill("#password", PASSWORD);
    eyes.page().fill("#again", PASSWORD);
    eyes.press("#go");
  }

  private static void members(Eyes eyes, String agent) {
    Page page = eyes.page();
    eyes.open("/account/members");
    eyes.press("#invite button");
    page.fill("#email", agent);
    eyes.press("#invite button");
    eyes.open(Mails.newestLink("/account/"));
  }

  private static void clients(Eyes eyes) {
    Page page = eyes.page();
    eyes.open("/account/clients");
    eyes.press("#make");
    page.fill("#name", "财务系统");
    page.check("[name=scopes] >> nth=0");
    page.selectOption("#days", new SelectOption().setIndex(1));
    eyes.press("#make");
  }

  /** A webhook whose receiver is not there. */
  private static void webhooks(Eyes eyes) {
    Page page = eyes.page();
    eyes.open("/account/webhooks");
    eyes.press("#make");
    page.fill("#url", "http://127.0.0.1:9/events");
    page.check("[name=types] >> nth=3");
    eyes.press("#make");
    page.click("#made");
    eyes.look();
    eyes.press("button[value=test]");
    eyes.press("button[value=rotate]");
    eyes.press("button[value=pause]");
    eyes.open("/account/webhooks");
  }

  /** What was filed stands in the account. */
  private static void file(Eyes eyes) {
    eyes.applicant().send(Forms.ip());
    eyes.applicant().handIn();
    eyes.look();
    eyes.open("/account/");
    eyes.open("/account/data");
  }

  private static void signInWithSecondFactor(Eyes eyes, String owner) {
    Page page = eyes.page();
    eyes.open("/account/security");
    eyes.press("#goChange");
    page.fill("#code", new AuthenticatorApp(page.textContent(".secret").strip()).code());
    eyes.press("#goOn");
    eyes.open("/account/security");
    page.context().clearCookies();
    page.navigate("/account/sign-in");
    eyes.press("#go");
    page.fill("#email", owner);
    page.fill("#password", PASSWORD);
    eyes.press("#go");
    page.fill("#code", "000000");
    eyes.press("#go");
  }

  private static void forget(Eyes eyes, String owner) {
    Page page = eyes.page();
    page.navigate("/account/forgotten");
    eyes.press("#go");
    page.fill("#email", owner);
    eyes.press("#go");
    eyes.open(Mails.newestLink("/account/"));
  }
}
