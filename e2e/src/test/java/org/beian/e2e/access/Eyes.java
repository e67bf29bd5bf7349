package org.beian.e2e.access;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.beian.e2e.apply.Applicant;
import org.beian.e2e.browser.Visitor;

/**
 * A reader who has axe look at every state of every page they come to, on a desk and on a phone.
 */
final class Eyes {

  private final Visitor visitor;
  private final AccessReport report;
  private final List<String> faults = new ArrayList<>();

  Eyes(Visitor visitor, AccessReport report) {
    this.visitor = visitor;
    this.report = report;
  }

  /** The page in front. */
  Page page() {
    return visitor.page();
  }

  /** Somebody who fills in the form in front of these eyes. */
  Applicant applicant() {
    return new Applicant(page());
  }

  /** Looks at the page in front. */
  void look() {
    look(page().url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", ""));
  }

  /** Looks at the page in front, an answer with an error status. */
  void lookAtError(int status) {
    visitor.forgive(status);
    look(Integer.toString(status));
  }

  /** Takes the browser's note of an answer with an error status for no fault. */
  void forgive(int status) {
    visitor.forgive(status);
  }

  /** Goes to a page and looks at it. */
  void open(String path) {
    page().navigate(path);
    look();
  }

  /** Presses a button and looks at the page that follows. */
  void press(String button) {
    applicant().arriveBy(() -> page().locator(button).first().press("Enter"));
    look();
  }

  /** What was found, every page that scrolls sideways, and those of the public that cut a table. */
  List<String> faults() {
    return faults;
  }

  private void look(String name) {
    for (int width : List.of(Visitor.DESK, Visitor.PHONE)) {
      visitor.widen(width);
      List<String> found = visitor.violations();
      report.add(name, found, visitor.axeVersion());
      faults.addAll(found.stream().map(fault -> fault + " (" + width + ")").toList());
      if (visitor.scrollsSideways()) {
        faults.add("scrolls sideways: " + name + " (" + width + ")");
      }
      if (!name.startsWith("/desk/") && visitor.cutsTables()) {
        faults.add("a table is cut: " + name + " (" + width + ")");
      }
    }
  }
}
