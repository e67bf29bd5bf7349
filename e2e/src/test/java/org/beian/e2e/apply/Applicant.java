package org.beian.e2e.apply;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Map;
import org.beian.e2e.sample.PageForm;
import org.beian.e2e.sample.PageForm.Step;

/**
 * Somebody who fills the form in by keyboard alone: knows its pages, and types what a sample form
 * says.
 */
public final class Applicant {

  private static final List<String> STEPS = List.of("", "unit", "people", "connection", "security");

  private final Page page;

  public Applicant(Page page) {
    this.page = page;
  }

  /** Fills in every page up to the materials, and stands at the review. */
  public void fillIn(ObjectNode form) {
    for (String step : STEPS) {
      page.navigate("/apply/" + step);
      type("", form);
      go("next");
    }
    page.navigate("/apply/review");
  }

  /** Sends every page of a form as the browser would, without typing, and stands at the review. */
  public void send(ObjectNode form) {
    for (Step step : PageForm.of(form)) {
      FormData sent = FormData.create().append("go", "on");
      step.fields().forEach(field -> sent.append(field.name(), field.value()));
      RequestOptions options =
          RequestOptions.create().setHeader("Sec-Fetch-Site", "same-origin").setForm(sent);
      APIResponse answer = page.context().request().post(step.path(), options);
      if (!answer.ok()) {
        throw new AssertionError(step.path() + " was answered " + answer.status());
      }
    }
    page.navigate("/apply/review");
  }

  /** Changes one field on its page, and comes back to the review. */
  public void mend(String path, String field, String text) {
    page.navigate(path);
    typeText(field, text);
    go("next");
    page.navigate("/apply/review");
  }

  /** Types whatever the page in front has fields for. */
  void type(String pointer, JsonNode node) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        type(pointer + "/" + field.getKey(), field.getValue());
      }
    } else if (node.isArray() && node.path(0).isTextual()) {
      node.forEach(choice -> typeText(pointer, choice.asText()));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        type(pointer + "/" + i, node.get(i));
      }
    } else {
      typeText(pointer, node.asText());
    }
  }

  /** The control of a field; for a group of choices, all of them. */
  Locator field(String pointer) {
    return page.locator("[name='" + pointer + "']:not([type=hidden])");
  }

  /** Types a text, chooses a code, or ticks a box; a page without the field is left alone. */
  void typeText(String pointer, String text) {
    Locator field = field(pointer);
    if (field.count() == 0) {
      return;
    }
    String kind =
        (String) field.first().evaluate("e => e.tagName === 'SELECT' ? 'select' : e.type");
    switch (kind) {
      case "select" -> field.selectOption(text);
      case "radio", "checkbox" -> tick("[name='" + pointer + "'][value='" + text + "']");
      default -> field.fill(text);
    }
  }

  /** Presses a button of the page and waits for the page after it. */
  void go(String where) {
    Locator button = page.locator(".actions [name=go][value=" + where + "]");
    arriveBy(() -> button.press("Enter"));
  }

  /** Does what leads to another page, and waits until that page is there. */
  public void arriveBy(Runnable act) {
    page.evaluate("document.body.dataset.left = 'yes'");
    act.run();
    page.waitForSelector("body:not([data-left])");
    page.waitForLoadState();
  }

  /** Declares the form true and hands it in. */
  public void handIn() {
    tick("#truthful");
    go("submit");
  }

  private void tick(String choice) {
    if (!page.locator(choice).isChecked()) {
      page.locator(choice).press("Space");
    }
  }
}
