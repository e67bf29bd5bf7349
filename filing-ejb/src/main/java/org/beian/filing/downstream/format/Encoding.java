package org.beian.filing.downstream.format;

import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encodings of text files: UTF-8, with or without a byte order mark, or else GB18030 (GB
 * 18030), in which older spreadsheets save.
 */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8),
  GB18030(Charset.forName("GB18030"));

  private static final int BUFFER = 64 * 1024;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Charset charset;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  /** Tells by all bytes of a file, which pass by: no UTF-8 anywhere is GB18030 everywhere. */
  public static final class Watch {

    /** The beginning of a character whose other bytes are still to come. */
    private final byte[] cut = new byte[4];

    private int cutLength;
    private boolean isUtf8 = true;

    /** Sees the next bytes of the file. */
    public void see(byte[] bytes, int length) {
      int from = 0;
      while (cutLength > 0 && from < length) {
        cut[cutLength++] = bytes[from++];
        if (cutLength == lengthOf(cut[0])) {
          isUtf8 &= Utf8.isWellFormed(cut, 0, cutLength);
          cutLength = 0;
        }
      }
      int to = wholeUpTo(bytes, from, length);
      isUtf8 = isUtf8 && Utf8.isWellFormed(bytes, from, to - from);
      for (int at = to; at < length; at++) {
        cut[cutLength++] = bytes[at];
      }
    }

    /** What the file is in, now that all of it was seen. */
    public Encoding tell() {
      return isUtf8 && cutLength == 0 ? UTF_8 : GB18030;
    }

    /** Where the last character begins if it is cut off, else the end. */
    private static int wholeUpTo(byte[] bytes, int from, int end) {
      for (int at = end - 1; at >= from && at > end - 4; at--) {
        if (isFirstOfSeveral(bytes[at])) {
          return at + lengthOf(bytes[at]) > end ? at : end;
        }
      }
      return end;
    }

    private static boolean isFirstOfSeveral(byte b) {
      return (b & 0xC0) == 0xC0;
    }

    private static int lengthOf(byte first) {
      int value = first & 0xFF;
      return value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
    }
  }

  /** Tells as far as the first bytes of a file tell. */
  public static Encoding ofStart(byte[] start) {
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), false);
    return result.isError() ? GB18030 : UTF_8;
  }

  /**
   * Reads text; what is no text in this encoding comes as U+FFFD. A byte order mark is passed over.
   */
  Reader reader(InputStream in) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    java.io.BufferedReader reader =
        new java.io.BufferedReader(new InputStreamReader(in, decoder), BUFFER);
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
