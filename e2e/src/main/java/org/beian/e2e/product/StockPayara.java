package org.beian.e2e.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A Payara Server as its makers distribute it, with a domain of the test's own and the EAR that
 * ships. The steps are those of docs/operations.md.
 */
public final class StockPayara implements AutoCloseable {

  private static final String DOMAIN = "filing";
  private static final String CONFIGURATION = "<config name=\"server-config\">";

  /** Its ports are counted from a base. */
  private static final int PORTS = 100;

  private static final int ADMIN = 48;
  private static final int HTTP = 80;

  private final Path directory;
  private final int portBase;

  private StockPayara(Path directory, int portBase) {
    this.directory = directory;
    this.portBase = portBase;
  }

  /**
   * Unpacks the distribution, starts it with a datasource on {@code database} and deploys the EAR.
   *
   * @throws IllegalStateException a step failed; what it printed is in the message
   */
  public static StockPayara deploy(MariaDb database) {
    StockPayara payara =
        new StockPayara(Places.emptyDirectory("stock-payara"), Places.freePorts(PORTS));
    try {
      payara.unpack();
      payara.createDomain();
      payara.asadmin("start-domain", DOMAIN);
      payara.createDatasource(database);
      payara.administer(
          "deploy", "--name", "filing-desk", Places.server().resolve("filing-desk.ear").toString());
      return payara;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a path, such as {@code /api/v1/authorities}. */
  public URI uri(String path) {
    return URI.create("http://localhost:" + (portBase + HTTP) + path);
  }

  /** Stops the server. */
  @Override
  public void close() {
    asadmin("stop-domain", "--kill=true", DOMAIN);
  }

  private void unpack() throws IOException {
    Path distribution = Path.of(System.getProperty("payara.distribution"));
    try (InputStream file = Files.newInputStream(distribution);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path target = directory.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(zip, target);
        }
      }
    }
  }

  /** A domain that keeps to itself: it reports to nobody and joins no cluster. */
  private void createDomain() throws IOException {
    asadmin("create-domain", "--nopassword=true", "--portbase=" + portBase, DOMAIN);
    Path domain = directory.resolve("payara6/glassfish/domains").resolve(DOMAIN);
    Path file = domain.resolve("config/domain.xml");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                CONFIGURATION,
                CONFIGURATION
                    + "<phone-home-runtime-configuration enabled=\"false\"/>"
                    + "<hazelcast-config-specific-configuration enabled=\"false\"/>"));
    Files.copy(
        Places.server().resolve("lib/mariadb-java-client.jar"),
        domain.resolve("lib/mariadb-java-client.jar"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private void createDatasource(MariaDb database) {
    administer(
        "create-jdbc-connection-pool",
        "--datasourceclassname=org.mariadb.jdbc.MariaDbDataSource",
        "--restype=javax.sql.DataSource",
        "--isolationlevel=read-committed",
        "--isconnectvalidatereq=true",
        "--validationmethod=custom-validation",
        "--validationclassname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
        "--property=" + properties(database),
        "filing-pool");
    administer("create-jdbc-resource", "--connectionpoolid=filing-pool", "jdbc/filing");
  }

  private static String properties(MariaDb database) {
    var environment = database.environment();
    return "url="
        + environment.get("FILING_DB_URL").replace(":", "\\:")
        + "?connectionTimeZone\\=UTC:user="
        + environment.get("FILING_DB_USER")
        + ":password="
        + environment.get("FILING_DB_PASSWORD");
  }

  private void administer(String... command) {
    List<String> full = new ArrayList<>(List.of("--port", Integer.toString(portBase + ADMIN)));
    full.addAll(List.of(command));
    asadmin(full.toArray(new String[0]));
  }

  private void asadmin(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(directory.resolve("payara6/glassfish/lib/client/appserver-cli.jar").toString());
    command.addAll(List.of(arguments));
    Path log = directory.resolve("asadmin.log");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.appendTo(log.toFile()));
      builder.environment().put("FILING_SECRET", "the-stock-server-of-the-tests-keeps-this");
      Process process = builder.start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(Files.readString(log));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
