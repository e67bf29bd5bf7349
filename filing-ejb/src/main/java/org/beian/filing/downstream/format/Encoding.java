package org.beian.filing.downstream.format;

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

  /** Tells by all bytes of a file: what is no UTF-8 anywhere is GB18030 everywhere. */
  public static Encoding of(InputStream in) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer characters = CharBuffer.allocate(BUFFER);
    for (int read = in.read(bytes.array(), 0, BUFFER);
        read >= 0;
        read = in.read(bytes.array(), bytes.position(), bytes.remaining())) {
      bytes.position(bytes.position() + read).flip();
      CoderResult result = decoder.decode(bytes, characters, false);
      if (result.isError()) {
        return GB18030;
      }
      bytes.compact();
      characters.clear();
    }
    bytes.flip();
    return decoder.decode(bytes, characters, true).isError() ? GB18030 : UTF_8;
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
