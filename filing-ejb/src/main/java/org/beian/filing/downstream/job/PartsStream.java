package org.beian.filing.downstream.job;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A report's file, read piece by piece. */
final class PartsStream extends InputStream {

  private final IntFunction<Optional<byte[]>> parts;
  private byte[] part = {};
  private int at;
  private int position;

  PartsStream(IntFunction<Optional<byte[]>> parts) {
    this.parts = parts;
  }

  @Override
  public int read() {
    return ready() ? part[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!ready()) {
      return -1;
    }
    int taken = Math.min(length, part.length - at);
    System.arraycopy(part, at, buffer, offset, taken);
    at += taken;
    return taken;
  }

  private boolean ready() {
    while (at == part.length) {
      Optional<byte[]> next = parts.apply(position);
      if (next.isEmpty()) {
        return false;
      }
      part = next.get();
      at = 0;
      position++;
    }
    return true;
  }
}
