package org.beian.filing.downstream.job;

import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A report's file, read part by part.
 *
 * @see JobBook#parts
 */
final class PartsStream extends InputStream {

  private final IntFunction<List<byte[]>> parts;
  private Iterator<byte[]> ahead = Collections.emptyIterator();
  private byte[] part = {};
  private int at;
  private int position;

  PartsStream(IntFunction<List<byte[]>> parts) {
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
      if (!ahead.hasNext()) {
        ahead = parts.apply(position).iterator();
      }
      if (!ahead.hasNext()) {
        return false;
      }
      part = ahead.next();
      at = 0;
      position++;
    }
    return true;
  }
}
