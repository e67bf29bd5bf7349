package org.beian.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment asks for.
 *
 * @param httpPort port the server listens on, {@code HTTP_PORT}
 * @param data directory of all that outlives a run, {@code FILING_DATA}
 * @param database the operator's database, or empty for the embedded one
 */
record Settings(int httpPort, Path data, Optional<Database> database) {

  private static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;

  /**
   * Reads the settings.
   *
   * @param environment the process's environment, {@link System#getenv()}
   * @throws StartException if a value cannot be used
   */
  static Settings of(Map<String, String> environment) throws StartException {
    return new Settings(
        port(environment.getOrDefault("HTTP_PORT", "")),
        Path.of(environment.getOrDefault("FILING_DATA", "data")).toAbsolutePath().normalize(),
        database(environment));
  }

  private static int port(String text) throws StartException {
    if (text.isBlank()) {
      return DEFAULT_PORT;
    }
    if (text.matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(text);
      if (port > 0 && port <= HIGHEST_PORT) {
        return port;
      }
    }
    throw new StartException("HTTP_PORT must be a number from 1 to 65535, not '" + text + "'.");
  }

  private static Optional<Database> database(Map<String, String> environment)
      throws StartException {
    String url = environment.getOrDefault("FILING_DB_URL", "");
    if (url.isBlank()) {
      return Optional.empty();
    }
    if (!url.startsWith("jdbc:mariadb:")) {
      throw new StartException(
          "FILING_DB_URL must look like jdbc:mariadb://host:3306/filing, not '" + url + "'.");
    }
    return Optional.of(
        new Database(
            url,
            environment.getOrDefault("FILING_DB_USER", ""),
            environment.getOrDefault("FILING_DB_PASSWORD", "")));
  }
}
