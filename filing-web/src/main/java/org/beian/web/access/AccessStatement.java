package org.beian.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

/** The report of the browser tests on accessibility ({@code report.properties}). */
@Named
@ApplicationScoped
public class AccessStatement {

  private final Properties report = new Properties();

  @PostConstruct
  void read() {
    try (var content =
        new InputStreamReader(
            AccessStatement.class.getResourceAsStream("report.properties"),
            StandardCharsets.UTF_8)) {
      report.load(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a report at all; without one the statement claims nothing. */
  public boolean measured() {
    return pages() > 0;
  }

  /** The version of axe-core that looked at the pages. */
  public String axe() {
    return report.getProperty("axe");
  }

  /** How many pages were looked at. */
  public int pages() {
    return Integer.parseInt(report.getProperty("pages"));
  }

  /** How many views: each page in each language, width and state that was looked at. */
  public int views() {
    return Integer.parseInt(report.getProperty("views"));
  }

  /** The violations found, each as {@code rule at address}. */
  public List<String> violations() {
    return report.getProperty("violations").lines().filter(line -> !line.isBlank()).toList();
  }

  /** The day of the first run that had this outcome. */
  public LocalDate since() {
    return LocalDate.parse(report.getProperty("since"));
  }
}
