package org.beian.e2e.product;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Spectral from the npm registry, with the rules of {@code e2e/spectral.yaml}. */
public final class Spectral {

  private static final String COMMAND = "node_modules/@stoplight/spectral-cli/dist/index.js";

  private final Path directory = Places.output("spectral");

  /** Everything it finds in a description, warnings and hints too; each with its place. */
  public List<String> findings(Path description) {
    Npm.install(directory);
    Path file = directory.resolve("findings.json");
    Npm.run(
        directory,
        "node",
        COMMAND,
        "lint",
        "--ruleset=spectral.yaml",
        "--format=json",
        "--output=" + file,
        "--fail-severity=hint",
        description.toString());
    List<String> findings = new ArrayList<>();
    try {
      new ObjectMapper()
          .readTree(file.toFile())
          .forEach(
              each ->
                  findings.add(
                      each.path("code").asText()
                          + " at "
                          + each.path("path")
                          + ": "
                          + each.path("message").asText()));
    } catch (IOException e) {
      throw new UncheckedIOException("Spectral wrote no findings, see " + directory, e);
    }
    return findings;
  }
}
