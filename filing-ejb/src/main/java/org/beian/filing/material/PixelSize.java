package org.beian.filing.material;

/** Width and height that an image declares, each at least 0 and below 2 to the power 32. */
record PixelSize(long width, long height) {

  private static final long MOST_PIXELS = 100_000_000;

  /** Whether the image has pixels at all and not so many that decoding it could fill a machine. */
  boolean isSafe() {
    return width > 0 && height > 0 && width <= MOST_PIXELS && height <= MOST_PIXELS / width;
  }
}
