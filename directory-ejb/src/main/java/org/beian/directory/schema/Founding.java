package org.beian.directory.schema;

import java.util.function.BooleanSupplier;

/**
 * Makes once what a new desk begins with, whichever of the servers that start together is first.
 */
public final class Founding {

  private static final int TRIES = 10;

  private Founding() {}

  /**
   * Makes what is not there yet. Of servers that start together one makes it; the others' tries
   * break, on a unique index or as the victim of a deadlock while the first is not done, and begin
   * again until it is there.
   *
   * @param there whether it has been made
   * @param make makes it, whole or not at all
   * @throws RuntimeException the last of many tries broke and it is still not there
   */
  public static void once(BooleanSupplier there, Runnable make) {
    for (int tries = 1; !there.getAsBoolean(); tries++) {
      try {
        make.run();
        return;
      } catch (RuntimeException e) {
        if (tries == TRIES) {
          throw e;
        }
      }
    }
  }
}
