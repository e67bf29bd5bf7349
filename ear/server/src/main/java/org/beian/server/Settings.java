package org.beian.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment asks for.
 *
 * @param httpPort port the server listens on, {@code HTTP_PORT}
 * @param data directory of all that outlives a run, {@code FILING_DATA}
 * @param database the operator's database, or empty for the embedded one
 * @param accessLogDays days to keep the access log, {@code FILING_ACCESS_LOG}; 0 ({@code off})
 *     writes none
 * @param auditDays days to keep the audit log, {@code FILING_AUDIT_DAYS}
 * @param jsonLog whether each line of the log is a JSON object, {@code FILING_LOG}
 * @param production whether to work in earnest, {@code --production}; else demo accounts are made
 */
record Settings(
    int httpPort,
    Path data,
    Optional<Database> database,
    int accessLogDays,
    int auditDays,
    boolean jsonLog,
    boolean production) {

  private static final String PRODUCTION = "--production";
  private static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;

  /** Network logs are kept for six months at least (Cybersecurity Law, Art. 23(3)). */
  private static final int ACCESS_LOG_DAYS = 180;

  private static final int MOST_DAYS = 36_500;
  private static final int THREE_YEARS = 1_096;

  /**
   * Reads the settings.
   *
   * @param arguments of the command: {@code --production} or nothing
   * @param environment the process's environment, {@link System#getenv()}
   * @throws StartException if a value cannot be used
   */
  static Settings of(List<String> arguments, Map<String, String> environment)
      throws StartException {
    if (!arguments.isEmpty() && !arguments.equals(List.of(PRODUCTION))) {
      throw new StartException(
          "Unknown argument "
              + String.join(" ", arguments)
              + ": there is "
              + PRODUCTION
              + " only.");
    }
    return new Settings(
        number(environment, "HTTP_PORT", DEFAULT_PORT, HIGHEST_PORT),
        Path.of(environment.getOrDefault("FILING_DATA", "data")).toAbsolutePath().normalize(),
        database(environment),
        accessLogDays(environment),
        number(environment, "FILING_AUDIT_DAYS", THREE_YEARS, MOST_DAYS),
        isJsonLog(environment.getOrDefault("FILING_LOG", "")),
        !arguments.isEmpty());
  }

  private static int accessLogDays(Map<String, String> environment) throws StartException {
    return environment.getOrDefault("FILING_ACCESS_LOG", "").equals("off")
        ? 0
        : number(environment, "FILING_ACCESS_LOG", ACCESS_LOG_DAYS, MOST_DAYS);
  }

  private static boolean isJsonLog(String format) throws StartException {
    if (!format.isBlank() && !format.equals("json") && !format.equals("text")) {
      throw new StartException("FILING_LOG must be text or json, not '" + format + "'.");
    }
    return format.equals("json");
  }

  /** A number from 1 to {@code highest}, or {@code otherwise} where the variable is not set. */
  private static int number(
      Map<String, String> environment, String name, int otherwise, int highest)
      throws StartException {
    String text = environment.getOrDefault(name, "");
    if (text.isBlank()) {
      return otherwise;
    }
    if (text.matches("[0-9]{1,5}")) {
      int number = Integer.parseInt(text);
      if (number > 0 && number <= highest) {
        return number;
      }
    }
    throw new StartException(
        name + " must be a number from 1 to " + highest + ", not '" + text + "'.");
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
