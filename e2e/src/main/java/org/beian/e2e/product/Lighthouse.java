package org.beian.e2e.product;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Lighthouse from the npm registry, at the versions of {@code e2e/package-lock.json}, with the
 * system's Chromium.
 */
public final class Lighthouse {

  private static final Path COMMAND = Path.of("node_modules/lighthouse/cli/index.js");
  private static final int ATTEMPTS = 3;

  private final Path directory = Places.output("lighthouse");

  /**
   * The report on a page, with the categories accessibility, best practices and performance; as a
   * phone sees it.
   *
   * @param name of the report's file
   * @throws IllegalStateException the browser could not show the page in three attempts
   */
  public JsonNode report(String url, String name) {
    Npm.install(directory);
    Path file = directory.resolve(name + ".json");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      // It ends with 1 when the page could not be shown; its report tells more.
      Npm.run(
          directory,
          "node",
          COMMAND.toString(),
          url,
          "--quiet",
          "--output=json",
          "--output-path=" + file,
          "--only-categories=accessibility,best-practices,performance",
          "--chrome-flags=--headless=new --no-sandbox --disable-gpu");
      JsonNode report = read(file);
      if (report.path("runtimeError").isMissingNode()) {
        return report;
      }
    }
    throw new IllegalStateException(read(file).path("runtimeError").toString());
  }

  /** A category's score from 0 to 100. */
  public static int score(JsonNode report, String category) {
    return (int)
        Math.round(report.path("categories").path(category).path("score").asDouble() * 100);
  }

  /** The audits of a category that found something, each with its title. */
  public static List<String> findings(JsonNode report, String category) {
    List<String> findings = new ArrayList<>();
    for (JsonNode reference : report.path("categories").path(category).path("auditRefs")) {
      JsonNode audit = report.path("audits").path(reference.path("id").asText());
      if (audit.path("score").isNumber() && audit.path("score").asDouble() < 1) {
        findings.add(audit.path("id").asText() + ": " + audit.path("title").asText());
      }
    }
    return findings;
  }

  private static JsonNode read(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
