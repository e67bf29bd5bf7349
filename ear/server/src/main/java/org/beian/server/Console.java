package org.beian.server;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The operator's console, kept for our own few lines: what libraries print to {@code System.out}
 * and {@code System.err} goes to a file.
 */
final class Console {

  private static final PrintStream OUT = System.out;
  private static final PrintStream ERR = System.err;

  private Console() {}

  /** Sends what others print from now on to the given file. */
  static void divertOthers(Path file) throws IOException {
    PrintStream stream = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8);
    System.setOut(stream);
    System.setErr(stream);
  }

  static void say(String line) {
    OUT.println(line);
    OUT.flush();
  }

  static void complain(String line) {
    ERR.println(line);
    ERR.flush();
  }
}
