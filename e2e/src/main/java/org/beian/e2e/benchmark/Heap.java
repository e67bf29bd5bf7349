package org.beian.e2e.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heap of a running virtual machine, seen from outside. */
final class Heap {

  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private Heap() {}

  /** Megabytes in use after a full collection. */
  static double usedMegabytes(ProcessHandle process) throws IOException, InterruptedException {
    jcmd(process, "GC.run");
    return presentMegabytes(process);
  }

  /** Megabytes in use now, what nobody needs any more included. */
  static double presentMegabytes(ProcessHandle process) throws IOException, InterruptedException {
    Matcher used = USED.matcher(jcmd(process, "GC.heap_info"));
    if (!used.find()) {
      throw new IOException("No heap usage to read");
    }
    return Long.parseLong(used.group(1)) / 1024.0;
  }

  private static String jcmd(ProcessHandle process, String command)
      throws IOException, InterruptedException {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(process.pid()),
                command)
            .redirectErrorStream(true)
            .start();
    String text = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jcmd.waitFor();
    return text;
  }
}
