package org.beian.e2e.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.beian.e2e.product.Places;
import org.beian.e2e.sample.Forms;

/** What axe found in this run, view by view. */
final class AccessReport {

  private final Set<String> pages = new TreeSet<>();
  private final Set<String> violations = new TreeSet<>();
  private int views;
  private String axe = "";

  /**
   * Adds a view: a page in one language, width and state.
   *
   * @param page the address without its parameters, or the status of an error page
   */
  void add(String page, List<String> found, String version) {
    pages.add(page);
    views++;
    violations.addAll(found);
    axe = version;
  }

  Set<String> pages() {
    return pages;
  }

  String axe() {
    return axe;
  }

  int views() {
    return views;
  }

  int violations() {
    return violations.size();
  }

  /** Writes the report as the web module keeps it, to replace its copy when the two differ. */
  Path write() {
    String text =
        """
        # What axe-core found on the pages. Written by e2e's AccessIT to
        # e2e/target/accessibility/report.properties; the test fails when this copy claims more.
        axe=%s
        pages=%d
        views=%d
        violations=%s
        since=%s
        """
            .formatted(axe, pages.size(), views, String.join("\\n", violations), Forms.today());
    try {
      return Files.writeString(Places.output("accessibility").resolve("report.properties"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
