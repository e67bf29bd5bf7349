package org.beian.e2e.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;

/** Somebody of the staff at a browser. */
public final class Clerk implements AutoCloseable {

  private static final String PASSWORD = "try-the-clerks-desk";
  private static final String PILOT_CODE = "91350100M0001TGQXM";

  public final Visitor visitor;
  public final Page page;

  private Clerk(Visitor visitor) {
    this.visitor = visitor;
    this.page = visitor.page();
  }

  /** Somebody who has not signed in. */
  static Clerk atTheDoor() {
    return new Clerk(Visitor.atDesk());
  }

  /** One of the demo staff, signed in. */
  public static Clerk signedIn(String login) {
    return signedIn(Product.shared(), login);
  }

  /** The same at some other product than the shared one. */
  static Clerk signedIn(Product product, String login) {
    Clerk clerk = new Clerk(Visitor.atDesk(product));
    clerk.page.navigate("/desk/");
    clerk.password(login, PASSWORD);
    clerk.page.fill("#code", clerk.page.textContent("#demo-code"));
    clerk.press("#go");
    return clerk;
  }

  void password(String login, String password) {
    page.fill("#email", login + "@demo.example");
    page.fill("#password", password);
    press("#go");
  }

  /** Presses a button by keyboard and waits until the page it leads to is there. */
  public void press(String button) {
    leave(() -> page.press(button, "Enter"));
  }

  /** Strikes a key on the page and waits until the page it leads to is there. */
  void strike(String key) {
    leave(() -> page.keyboard().press(key));
  }

  private void leave(Runnable act) {
    page.evaluate("document.body.dataset.left = 'yes'");
    act.run();
    page.waitForSelector("body:not([data-left])");
    page.waitForLoadState();
  }

  /**
   * Posts an act on a case, with whatever else, in the session of this browser.
   *
   * @param site what the browser would say of the page it comes from
   */
  APIResponse post(String site, String number, String act) {
    return page.request()
        .post(
            "/desk/case",
            RequestOptions.create()
                .setHeader("Sec-Fetch-Site", site)
                .setMaxRedirects(0)
                .setForm(FormData.create().set("no", number).set("act", act).set("reason", "")));
  }

  /** A case of Hejing that a clerk must look at: its code is of the pilot period. */
  static Answer newCase() {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/unit/uscc", PILOT_CODE);
    return Product.shared().api().submit(form);
  }

  @Override
  public void close() {
    visitor.close();
  }
}
