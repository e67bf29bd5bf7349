package org.beian.e2e.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tools from the npm registry, at the versions of {@code e2e/package-lock.json}. They are installed
 * into {@code e2e/node_modules} when that is older than the lock file.
 */
final class Npm {

  private static final Path LOCK = Path.of("package-lock.json");
  private static final Path INSTALLED = Path.of("node_modules/.package-lock.json");

  private Npm() {}

  /** Has the tools there. */
  static void install(Path directory) {
    try {
      if (Files.notExists(INSTALLED)
          || Files.getLastModifiedTime(INSTALLED).compareTo(Files.getLastModifiedTime(LOCK)) < 0) {
        int status = run(directory, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (status != 0) {
          throw new IllegalStateException(
              "The tools could not be installed: does npm reach its registry? See " + directory);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs a command, what it writes goes to {@code console.log} of the directory.
   *
   * @return how it ended
   */
  static int run(Path directory, String... command) {
    try {
      Path log = directory.resolve("console.log");
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
