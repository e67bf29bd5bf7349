package org.beian.e2e.product;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A cluster of three MariaDB servers that all take writes (Galera), made of Debian's packages
 * {@code mariadb-server} and {@code galera-4}; it listens on the loopback address.
 */
public final class Galera {

  private static final Path PROVIDER = Path.of("/usr/lib/galera/libgalera_smm.so");

  /** The script that takes the files of another server; here they are copied beforehand. */
  private static final String TRANSFER = "wsrep_sst_copied";

  private static final String NEEDS =
      "A cluster of databases needs apt-get install mariadb-server-core galera-4; missing: ";
  private static final int NODES = 3;
  private static final int PORTS_EACH = 2;

  private final List<MariaDb> nodes = new ArrayList<>();

  private Galera() {}

  /** Why there can be no cluster on this machine; empty text if there can. */
  public static String missing() {
    return Stream.of(MariaDbBuild.ofDebian().program(), PROVIDER)
        .filter(file -> !Files.exists(file))
        .findFirst()
        .map(file -> NEEDS + file)
        .orElse("");
  }

  /**
   * Starts a cluster with an empty schema {@code filing}. Products on the first node go over to the
   * last one when it is away.
   *
   * @param name names of its directories under {@code e2e/target/product} begin with it
   */
  public static Galera start(String name) {
    Galera cluster = new Galera();
    int ports = Places.freePorts(NODES * PORTS_EACH);
    Path keys = Places.emptyDirectory(name + "-keys");
    List<Path> directories =
        IntStream.range(0, NODES).mapToObj(n -> Places.emptyDirectory(name + n)).toList();
    for (int n = 0; n < NODES; n++) {
      cluster.nodes.add(
          new MariaDb(
              MariaDbBuild.ofDebian(),
              directories.get(n),
              keys,
              options("node" + n, ports + n * PORTS_EACH)));
    }
    Runtime.getRuntime().addShutdownHook(new Thread(cluster::kill));
    cluster.begin(directories, "--wsrep-cluster-address=gcomm://127.0.0.1:" + ports);
    cluster.node(0).fallBackTo(cluster.node(NODES - 1));
    return cluster;
  }

  /** One of the servers, from 0. */
  public MariaDb node(int n) {
    return nodes.get(n);
  }

  /** Ends all servers without warning. */
  public void kill() {
    nodes.stream().filter(MariaDb::isRunning).forEach(MariaDb::kill);
  }

  /**
   * The first node makes the schema alone and stops; the others begin with copies of its files, so
   * that they need not be sent any.
   */
  private void begin(List<Path> directories, String address) {
    String alone = "--wsrep-cluster-address=gcomm://";
    node(0).createFiles();
    node(0).start(List.of(alone));
    node(0).stop();
    directories.stream().skip(1).forEach(to -> copy(directories.get(0), to));
    directories.forEach(Galera::layTransfer);
    node(0).start(List.of(alone));
    nodes.stream().skip(1).forEach(node -> node.start(List.of(address)));
  }

  private static List<String> options(String node, int port) {
    return List.of(
        "--binlog-format=ROW",
        "--innodb-autoinc-lock-mode=2",
        "--wsrep-on=ON",
        "--wsrep-provider=" + PROVIDER,
        "--wsrep-cluster-name=filing",
        "--wsrep-node-name=" + node,
        "--wsrep-node-address=127.0.0.1:" + port,
        "--wsrep-sst-method=copied",
        ("--wsrep-provider-options=base_host=127.0.0.1;base_port=%d"
                + ";gmcast.listen_addr=tcp://127.0.0.1:%d;ist.recv_addr=127.0.0.1:%d"
                + ";gcache.size=64M")
            .formatted(port, port, port + 1));
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else if (Files.isRegularFile(file)) {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lays the script, and what it tells a server of the state of its copied files, beside them. */
  private static void layTransfer(Path directory) {
    try (InputStream script = Galera.class.getResourceAsStream(TRANSFER)) {
      Path file = directory.resolve(TRANSFER);
      Files.copy(script, file, StandardCopyOption.REPLACE_EXISTING);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
      Files.writeString(directory.resolve("copied-up-to"), position(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String position(Path directory) throws IOException {
    Map<String, String> state =
        Files.readAllLines(directory.resolve("grastate.dat")).stream()
            .map(line -> line.split(":", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].strip()));
    return state.get("uuid") + ":" + state.get("seqno") + "\n";
  }
}
