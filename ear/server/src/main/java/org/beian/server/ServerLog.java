package org.beian.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The server's log: {@code server.0.log} is the newest of ten files of ten megabytes each. */
final class ServerLog {

  private ServerLog() {}

  /**
   * Writes the logging settings for Payara.
   *
   * @param directory directory of the log files
   * @param file file to write
   * @param json whether each line is a JSON object, and every request has one
   */
  static void writeSettings(Path directory, Path file, boolean json) throws IOException {
    Properties settings = new Properties();
    try (InputStream in = ServerLog.class.getResourceAsStream("logging.properties")) {
      settings.load(in);
    }
    settings.setProperty(
        "java.util.logging.FileHandler.pattern",
        directory.toString().replace("%", "%%") + "/server.%g.log");
    if (json) {
      settings.setProperty("java.util.logging.FileHandler.formatter", JsonLines.class.getName());
      settings.setProperty("org.beian.web.RequestMeter.level", "FINE");
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      settings.store(out, null);
    }
  }
}
