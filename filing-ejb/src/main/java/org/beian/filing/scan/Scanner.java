package org.beian.filing.scan;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Searches files for malicious programs, with the clamd that {@code FILING_CLAMD} names. Without
 * one, only the string is known that scanners are tried out with.
 */
@ApplicationScoped
public class Scanner {

  private static final Logger LOG = System.getLogger(Scanner.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  static final String NOBODY = "none";

  private static final String REFUSE = "refuse";

  @Inject
  @ConfigProperty(name = "filing.clamd", defaultValue = NOBODY)
  String clamd;

  @Inject
  @ConfigProperty(name = "filing.clamd.unreachable", defaultValue = "accept")
  String unreachable;

  @Resource(type = ManagedScheduledExecutorService.class)
  ScheduledExecutorService scheduler;

  /** A content, opened as often as it is read. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }

  /** Whether there is a scanner. */
  public boolean isOn() {
    return !clamd.equals(NOBODY);
  }

  /** Whether a file that cannot be searched now is to be refused, and not searched later. */
  public boolean isStrict() {
    return isOn() && unreachable.equals(REFUSE);
  }

  /** Looks at what the operator set. */
  void check() {
    if (isOn()) {
      ClamdAddress.read(clamd);
    }
    if (!unreachable.equals(REFUSE) && !unreachable.equals("accept")) {
      throw new IllegalArgumentException(
          "FILING_CLAMD_UNREACHABLE must be accept or refuse, not '" + unreachable + "'");
    }
  }

  /**
   * Searches a content.
   *
   * @throws IOException the content could not be read
   */
  public ScanResult search(Content content) throws IOException {
    try (InputStream in = new BufferedInputStream(content.open())) {
      if (TestVirus.isIn(in)) {
        return ScanResult.infected(TestVirus.NAME);
      }
    }
    return isOn() ? ask(ClamdAddress.read(clamd), content) : ScanResult.NONE;
  }

  private ScanResult ask(SocketAddress address, Content content) throws IOException {
    try (InputStream in = content.open()) {
      return new Clamd(address, PATIENCE, scheduler).search(in);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "A file could not be searched by clamd: {0}", e.toString());
      return ScanResult.PENDING;
    }
  }
}
