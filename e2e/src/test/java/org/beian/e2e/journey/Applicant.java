package org.beian.e2e.journey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.sample.PageForm;
import org.beian.e2e.sample.PageForm.Field;
import org.beian.e2e.sample.PageForm.Step;

/** Fills in the pages of the form as a person does. */
final class Applicant {

  private final Visitor visitor;
  private final Page page;

  Applicant(Visitor visitor) {
    this.visitor = visitor;
    this.page = visitor.page();
  }

  /** Walks all steps up to the review, going on where a page shows a fault. */
  void fillIn(ObjectNode form) {
    visitor.open("/apply/");
    for (Step step : PageForm.of(form)) {
      page.waitForURL(url -> url.contains(step.path()));
      step.fields().forEach(this::set);
      go("next");
      if (page.locator("button[name=go][value=on]").count() > 0) {
        visitor.picture("faults-" + step.path().replace("/", ""));
        go("on");
      }
    }
    page.waitForURL("**/apply/review");
  }

  /** Changes one field on its page, and comes back to the review. */
  void mend(String path, String field, String value) {
    visitor.open(path);
    set(new Field(field, value));
    go("next");
    visitor.open("/apply/review");
  }

  /** Declares everything true and hands it in. */
  void handIn() {
    page.locator("input[type=checkbox][name='/truthful']").check();
    go("submit");
    page.waitForURL("**/apply/receipt");
  }

  /** Presses the visible button of that name and waits for the page that follows. */
  private void go(String where) {
    String here = page.url();
    page.locator("button.button[name=go][value=" + where + "]").first().click();
    page.waitForURL(url -> !url.equals(here));
  }

  private void set(Field field) {
    Locator inputs = page.locator("[name='" + field.name() + "']:not([type=hidden])");
    String kind = String.valueOf(inputs.first().evaluate("e => e.type"));
    switch (kind) {
      case "radio", "checkbox" ->
          page.locator("[name='%s'][value='%s']".formatted(field.name(), field.value())).check();
      case "select-one" -> inputs.first().selectOption(field.value());
      default -> inputs.first().fill(field.value());
    }
  }
}
