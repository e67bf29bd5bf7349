package org.beian.e2e.account;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.beian.e2e.browser.Visitor;

/** Somebody who works for an organisation, at a browser, with a mailbox. */
final class Colleague {

  static final String PASSWORD = "three blue camels";

  private final Visitor visitor;
  private final Page page;
  private final String email;

  Colleague(Visitor visitor, String email) {
    this.visitor = visitor;
    this.page = visitor.page();
    this.email = email;
  }

  /** Asks for an account and opens it by the mail's link. */
  void register(String unit, String unitName) {
    askForAccount(unit, unitName);
    followMail();
    choosePassword(PASSWORD);
  }

  void askForAccount(String unit, String unitName) {
    visitor.open("/account/register");
    page.fill("#unit", unit);
    page.fill("#unitName", unitName);
    page.fill("#email", email);
    press("#go");
  }

  void askForReset() {
    visitor.open("/account/forgotten");
    page.fill("#email", email);
    press("#go");
  }

  /** Follows the link of the newest mail. */
  void followMail() {
    page.navigate(Mails.newestLink("/account/"));
  }

  void choosePassword(String password) {
    page.fill("#password", password);
    page.fill("#again", password);
    press("#go");
  }

  /** Signs in on the sign-in page that is open. */
  void signIn(String password) {
    page.fill("#email", email);
    page.fill("#password", password);
    press("#go");
  }

  void signOut() {
    press(".corner button");
  }

  void invite(String whom) {
    page.navigate("/account/members");
    page.fill("#email", whom);
    press("#invite button");
  }

  /** Presses a button by keyboard and waits until the page it leads to is there. */
  void press(String button) {
    page.evaluate("document.body.dataset.left = 'yes'");
    page.press(button, "Enter");
    page.waitForSelector("body:not([data-left])");
    page.waitForLoadState();
  }

  /**
   * Posts an act on a member or an invitation, with whatever id, in the session of this browser.
   *
   * @param origin the site that the request says it comes from
   */
  APIResponse post(String origin, String act, String id) {
    return page.request()
        .post(
            "/account/members",
            RequestOptions.create()
                .setHeader("Origin", origin)
                .setForm(FormData.create().set("act", act).set("id", id)));
  }

  String email() {
    return email;
  }
}
