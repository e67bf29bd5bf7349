package org.beian.e2e.product;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A MariaDB server as it was installed.
 *
 * @param systemTables scripts that make the tables of an empty server
 */
record MariaDbBuild(Path program, Path base, Path messages, List<Path> systemTables) {

  MariaDbBuild {
    systemTables = List.copyOf(systemTables);
  }

  /** The one that the product ships. */
  static MariaDbBuild shipped() {
    Path base = Places.server().resolve("mariadb");
    Path share = base.resolve("share");
    return new MariaDbBuild(
        base.resolve("bin").resolve("mariadbd"), base, share, scripts(share, "mariadb"));
  }

  /** Debian's, which can be a node of a cluster. */
  static MariaDbBuild ofDebian() {
    Path share = Path.of("/usr/share/mysql");
    return new MariaDbBuild(
        Path.of("/usr/sbin/mariadbd"), Path.of("/usr"), share, scripts(share, "mysql"));
  }

  private static List<Path> scripts(Path share, String prefix) {
    return Stream.of("_system_tables", "_performance_tables", "_system_tables_data")
        .map(name -> share.resolve(prefix + name + ".sql"))
        .toList();
  }
}
