package org.beian.directory.setting;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Why the application does not start, in one line for the operator. */
public final class Refusal {

  private static final Logger LOG = System.getLogger(Refusal.class.getName());

  /** System property in which a launcher in the same process finds the line. */
  private static final String PROPERTY = "filing.refusal";

  private Refusal() {}

  /** Tells the operator; whoever starts the application throws what is answered. */
  public static IllegalStateException of(String line) {
    System.setProperty(PROPERTY, line);
    LOG.log(Level.ERROR, line);
    return new IllegalStateException(line);
  }

  /** Forgets what an earlier start in this process was refused for. */
  public static void forget() {
    System.clearProperty(PROPERTY);
  }
}
