package org.beian.e2e.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** axe-core, run inside a page with the rules of WCAG 2.2 A and AA. */
final class Axe {

  private static final String SCRIPT = read("/axe.min.js");
  private static final String LOOK =
      """
      async tags => {
        const found = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
        return found.violations.flatMap(rule =>
          rule.nodes.map(node => `${rule.id} at ${location.pathname} ${node.target.join(' ')}`));
      }""";
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Axe() {}

  /** The rules that the page breaks, one entry an element. */
  static List<String> violations(Page page) {
    load(page);
    return ((List<?>) page.evaluate(LOOK, RULES)).stream().map(String::valueOf).toList();
  }

  /** The version of axe-core. */
  static String version(Page page) {
    load(page);
    return String.valueOf(page.evaluate("axe.version"));
  }

  private static void load(Page page) {
    if (Boolean.TRUE.equals(page.evaluate("typeof axe === 'undefined'"))) {
      page.evaluate(SCRIPT);
    }
  }

  private static String read(String resource) {
    try (InputStream content = Axe.class.getResourceAsStream(resource)) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
