package org.beian.server;

import java.util.List;

/**
 * The administration commands that make the datasource {@code jdbc/filing}. A stock Payara Server
 * takes the same commands through {@code asadmin} (docs/operations.md).
 */
final class DataSourceCommands {

  static final String POOL = "filing-pool";

  private DataSourceCommands() {}

  /**
   * Creates the pool. Its connections are checked when lent, at most once a second each, so that
   * the application outlives a restart of the database.
   */
  static List<String> createPool(Database database) {
    return List.of(
        "create-jdbc-connection-pool",
        "--datasourceclassname=" + ThriftyDataSource.class.getName(),
        "--restype=javax.sql.DataSource",
        "--steadypoolsize=8",
        "--maxpoolsize=96",
        "--poolresize=4",
        "--maxwait=5000",
        "--idletimeout=300",
        "--isolationlevel=read-committed",
        "--isisolationguaranteed=true",
        "--isconnectvalidatereq=true",
        "--validationmethod=custom-validation",
        "--validationclassname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
        "--validateatmostonceperiod=1",
        "--wrapjdbcobjects=false",
        "--property=" + properties(database),
        POOL);
  }

  /** Gives the pool the name by which the application knows it. */
  static List<String> createResource() {
    return List.of("create-jdbc-resource", "--connectionpoolid=" + POOL, "jdbc/filing");
  }

  private static String properties(Database database) {
    String url = "url=" + escaped(database.urlWithOptions());
    return database.user().isEmpty()
        ? url
        : url + ":user=" + escaped(database.user()) + ":password=" + escaped(database.password());
  }

  /** Colons, equals signs, quotes and backslashes separate properties unless escaped. */
  private static String escaped(String value) {
    return value.replaceAll("([\\\\:=\"'])", "\\\\$1");
  }
}
