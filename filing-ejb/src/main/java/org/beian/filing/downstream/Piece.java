package org.beian.filing.downstream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes that came, and how they ended. */
final class Piece {

  private final byte[] bytes;

  /** Why no more came, null if the content ended or the piece is full. */
  private final IOException broken;

  private Piece(byte[] bytes, IOException broken) {
    this.bytes = bytes;
    this.broken = broken;
  }

  /** Reads a piece, as far as it comes. */
  static Piece read(InputStream content, int most) {
    byte[] buffer = new byte[most];
    int length = 0;
    try {
      int read = content.read(buffer, 0, most);
      while (read >= 0 && length < most) {
        length += read;
        read = length == most ? -1 : content.read(buffer, length, most - length);
      }
      return new Piece(Arrays.copyOf(buffer, length), null);
    } catch (IOException e) {
      return new Piece(Arrays.copyOf(buffer, length), e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return bytes.length;
  }

  void rethrow() throws IOException {
    if (broken != null) {
      throw broken;
    }
  }
}
