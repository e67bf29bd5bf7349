package org.beian.filing.scan;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ScheduledExecutorService;

/** Scanners for tests. */
public final class Scanners {

  private Scanners() {}

  /** One that knows the test virus only. */
  public static Scanner none() {
    return at(Scanner.NOBODY, "accept", null);
  }

  /** One that asks a clamd. */
  public static Scanner at(String clamd, String unreachable, ScheduledExecutorService clock) {
    Scanner scanner = new Scanner();
    scanner.clamd = clamd;
    scanner.unreachable = unreachable;
    scanner.scheduler = clock;
    scanner.check();
    return scanner;
  }

  /** What every scanner is tried out with. */
  public static byte[] testVirus() {
    return ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
        .getBytes(StandardCharsets.US_ASCII);
  }
}
