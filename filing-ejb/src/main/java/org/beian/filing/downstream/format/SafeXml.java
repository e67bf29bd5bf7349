package org.beian.filing.downstream.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/**
 * The bytes of a part of a workbook before any parser sees them. Passes what spreadsheets write:
 * elements and text. A document type, entities, comments, sections and instructions are not needed
 * there, and are what attacks are made of; so are tags and texts without end.
 */
final class SafeXml extends FilterInputStream {

  private static final int LONGEST_RUN = 1 << 20;
  private static final int DECLARATION_WITHIN = 5;

  private final LongConsumer counter;
  private long position;
  private int run;
  private boolean afterBracket;

  /** Why the part is refused. */
  static final class UnsafeException extends IOException {
    private static final long serialVersionUID = 1L;

    UnsafeException(String what) {
      super(what);
    }
  }

  /**
   * @param counter is told of every piece read, and throws when it was too much
   */
  SafeXml(InputStream in, LongConsumer counter) {
    super(in);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int read = read(one, 0, 1);
    return read < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (read > 0) {
      counter.accept(read);
      for (int i = offset; i < offset + read; i++) {
        look(buffer[i]);
      }
    }
    return read;
  }

  private void look(byte b) throws UnsafeException {
    if (afterBracket && (b == '!' || (b == '?' && position > DECLARATION_WITHIN))) {
      throw new UnsafeException(b == '!' ? "DOCTYPE" : "<?");
    }
    if (b == 0) {
      throw new UnsafeException("UTF-16");
    }
    afterBracket = b == '<';
    run = afterBracket ? 0 : run + 1;
    if (run > LONGEST_RUN) {
      throw new UnsafeException("> 1 MB");
    }
    position++;
  }
}
