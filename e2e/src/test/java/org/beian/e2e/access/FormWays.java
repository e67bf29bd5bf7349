package org.beian.e2e.access;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.beian.e2e.apply.Applicant;
import org.beian.e2e.input.Uploads;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;

/** The ways of somebody who files, and of what was filed. */
final class FormWays {

  private FormWays() {}

  /** Every step with good answers, and with an address that no unit can have. */
  static void steps(Eyes eyes) {
    eyes.applicant().send(Forms.icp());
    eyes.look();
    for (String step : List.of("", "unit", "people", "connection", "security")) {
      eyes.open("/apply/" + step);
    }
    Page page = eyes.page();
    page.navigate("/apply/materials");
    attach(eyes, Uploads.program(), "#upload-error p");
    attach(eyes, Uploads.pdf(), "#materials tbody td");
    eyes.forgive(422);
  }

  private static void attach(Eyes eyes, byte[] content, String sign) {
    Page page = eyes.page();
    page.locator("#file").setInputFiles(new FilePayload("a.pdf", "application/pdf", content));
    page.click("#upload button");
    page.locator(sign).first().waitFor();
    eyes.look();
  }

  /** The review and the receipt of each decision. */
  static void receipts(Eyes eyes) {
    for (ObjectNode form : List.of(Forms.ip(), refused(), inReview())) {
      Applicant applicant = eyes.applicant();
      applicant.send(form);
      eyes.look();
      applicant.handIn();
      eyes.look();
    }
  }

  /** Going on later and elsewhere, and two pages that changed the same field. */
  static void drafts(Eyes eyes) {
    Page page = eyes.page();
    eyes.applicant().send(Forms.ip());
    page.navigate("/apply/unit");
    eyes.press("[name=go][value=later]");
    page.fill("#email", "nobody@example.cn");
    eyes.press("#code button");
    eyes.open("/apply/");

    page.navigate("/apply/unit");
    Page tab = page.context().newPage();
    tab.navigate("/apply/unit");
    change(tab, "第一个标签页的名称");
    tab.close();
    change(page, "第二个标签页的名称");
    eyes.press("#conflict a");
    page.navigate("/apply/resume");
    page.fill("#number", "D0000000");
    page.fill("#resume-code", "2222222222");
    eyes.press("#resume button");
  }

  private static void change(Page page, String name) {
    page.waitForResponse(
        "**/apply/fields",
        () -> {
          page.fill("[name='/unit/unitName']", name);
          page.press("[name='/unit/unitName']", "Tab");
        });
  }

  /** The case of a refused, a waiting and a filed application, with what can be done there. */
  static void cases(Eyes eyes) {
    manage(eyes, Product.shared().api().submit(refused()));
    eyes.press("[name=act][value=REVISE]");
    manage(eyes, Product.shared().api().submit(inReview()));
    eyes.press("[name=act][value=WITHDRAW]");
    Answer filed = Product.shared().api().submit(Forms.ip());
    manage(eyes, filed);
    eyes.press("[name=act][value=CHANGE]");
    eyes.open("/apply/review");
    eyes.applicant().mend("/apply/unit", "/unit/unitPhone", "0996-2903895");
    eyes.look();
    eyes.applicant().handIn();
    eyes.look();
    manage(eyes, filed);
    eyes.page().locator("summary").last().click();
    eyes.press("[name=act][value=CANCEL]");
    eyes.page().selectOption("#reason", "CONNECTION_ENDED");
    eyes.press("[name=act][value=CANCEL]");
  }

  private static void manage(Eyes eyes, Answer submitted) {
    Page page = eyes.page();
    page.navigate("/progress");
    page.fill("#number", submitted.text("/applicationNo"));
    page.fill("#code", submitted.text("/queryCode"));
    eyes.applicant().arriveBy(() -> page.press("#find", "Enter"));
    eyes.press("#manage");
  }

  static ObjectNode refused() {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/connection/ipRanges/0/range", "10.0.0.1");
    return form;
  }

  /** A code whose check digit only a person may wave through. */
  static ObjectNode inReview() {
    ObjectNode form = Forms.ip();
    Forms.set(form, "/unit/uscc", "91350100M0001TGQXM");
    return form;
  }
}
