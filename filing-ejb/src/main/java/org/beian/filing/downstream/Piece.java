package org.beian.filing.downstream;

import java.io.IOException;
import java.io.InputStream;

/** How many bytes came, and how they ended. */
final class Piece {

  private final int length;

  /** Why no more came, null if the content ended or the piece is full. */
  private final IOException broken;

  private Piece(int length, IOException broken) {
    this.length = length;
    this.broken = broken;
  }

  /** Reads a piece into a buffer, as far as it comes. */
  static Piece read(InputStream content, byte[] buffer, int most) {
    int length = 0;
    try {
      int read = content.read(buffer, 0, most);
      while (read >= 0 && length < most) {
        length += read;
        read = length == most ? -1 : content.read(buffer, length, most - length);
      }
      return new Piece(length, null);
    } catch (IOException e) {
      return new Piece(length, e);
    }
  }

  int length() {
    return length;
  }

  void rethrow() throws IOException {
    if (broken != null) {
      throw broken;
    }
  }
}
