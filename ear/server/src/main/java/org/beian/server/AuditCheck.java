package org.beian.server;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command {@code --verify-audit}: walks along the audit log without the application, by the
 * same code that the application uses.
 */
final class AuditCheck {

  private static final String CODE = "org.beian.directory.audit.VerifyAudit";

  private AuditCheck() {}

  /**
   * Checks the log.
   *
   * @param home directory of the launcher
   * @param settings where the directory is of all that outlives a run, and how long entries are
   *     kept
   * @return whether every entry is as it was written; the line that was printed says more
   */
  static boolean run(Database database, Path home, Settings settings)
      throws StartException, IOException {
    try (URLClassLoader code = new URLClassLoader(jars(home), AuditCheck.class.getClassLoader());
        Connection connection = database.connect()) {
      Object line =
          Class.forName(CODE, true, code)
              .getMethod("run", Connection.class, Path.class, int.class, Clock.class)
              .invoke(
                  null,
                  connection,
                  settings.data().resolve("audit"),
                  settings.auditDays(),
                  Clock.systemUTC());
      Console.say(line.toString());
      return line.toString().startsWith("INTACT");
    } catch (SQLException e) {
      throw new StartException("The audit log cannot be read: " + e.getMessage(), e);
    } catch (InvocationTargetException e) {
      throw new StartException("The audit log cannot be read: " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new StartException("This server was not assembled whole: " + e, e);
    }
  }

  private static URL[] jars(Path home) throws IOException {
    List<URL> jars = new ArrayList<>();
    try (Stream<Path> files = Files.list(home.resolve("lib/audit"))) {
      for (Path file : files.toList()) {
        jars.add(file.toUri().toURL());
      }
    }
    return jars.toArray(new URL[0]);
  }
}
