package org.beian.e2e.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where things lie; the build says so in system properties, the defaults fit a run from {@code
 * e2e}.
 */
public final class Places {

  private static final int LEAST_PORT = 20_000;
  private static final int LEAST_ANY_PORT = 32_768;

  private Places() {}

  /** The assembled server, as it ships. */
  public static Path server() {
    return path("server.directory", "../ear/server/target/server");
  }

  /** A directory under {@code e2e/target/product}, emptied. */
  static Path emptyDirectory(String name) {
    Path directory = path("work.directory", "target/product").resolve(name);
    try {
      if (Files.exists(directory)) {
        for (Path file : deepestFirst(directory)) {
          Files.delete(file);
        }
      }
      return Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A directory beside {@code e2e/target/product} for what a run leaves to be looked at. */
  public static Path output(String name) {
    try {
      return Files.createDirectories(path("work.directory", "target/product").resolveSibling(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A port nobody listens on now. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The first of so many free ports in a row, from below those that the system gives to whoever
   * asks for any.
   *
   * @throws IllegalStateException there are none
   */
  static int freePorts(int count) {
    for (int first = LEAST_PORT; first + count <= LEAST_ANY_PORT; first += count) {
      if (IntStream.range(first, first + count).allMatch(Places::isFree)) {
        return first;
      }
    }
    throw new IllegalStateException("No " + count + " free ports in a row");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  private static List<Path> deepestFirst(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static Path path(String property, String otherwise) {
    return Path.of(System.getProperty(property, otherwise)).toAbsolutePath().normalize();
  }
}
