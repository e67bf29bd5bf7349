package org.beian.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * Where the database is and how to enter it.
 *
 * @param url address in JDBC's form, {@code jdbc:mariadb://host:port/schema}
 * @param user name of the database user; may be empty when the address carries it
 * @param password the user's password; never printed
 */
record Database(String url, String user, String password) {

  /**
   * What the application relies on; an address that sets one of these itself keeps its own value.
   */
  private static final Map<String, String> DRIVER_OPTIONS =
      Map.of(
          "connectionTimeZone", "UTC",
          "useServerPrepStmts", "true",
          "connectTimeout", "5000",
          "socketTimeout", "60000",
          "tcpKeepAlive", "true");

  /** The address with the driver options the application relies on. */
  String urlWithOptions() {
    StringBuilder full = new StringBuilder(url);
    DRIVER_OPTIONS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(option -> !url.contains(option.getKey() + "="))
        .forEach(
            option ->
                full.append(full.indexOf("?") < 0 ? '?' : '&')
                    .append(option.getKey())
                    .append('=')
                    .append(option.getValue()));
    return full.toString();
  }

  /** Opens a connection of its own, outside any pool. */
  Connection connect() throws SQLException {
    return user.isEmpty()
        ? DriverManager.getConnection(urlWithOptions())
        : DriverManager.getConnection(urlWithOptions(), user, password);
  }

  /**
   * Makes sure that the database lets us in.
   *
   * @throws StartException if it cannot be reached or refuses the credentials
   */
  void requireReachable() throws StartException {
    try (Connection connection = connect()) {
      if (!connection.isValid(5)) {
        throw new StartException("The database at " + url + " does not answer.");
      }
    } catch (SQLException e) {
      throw new StartException(
          "Cannot use the database at " + url + ": " + firstLine(e) + hint(e), e);
    }
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static String hint(SQLException e) {
    return String.valueOf(e.getSQLState()).startsWith("28")
        ? " (check FILING_DB_USER and FILING_DB_PASSWORD)"
        : " (check FILING_DB_URL)";
  }

  @Override
  public String toString() {
    return url;
  }
}
