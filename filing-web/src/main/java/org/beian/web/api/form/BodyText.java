package org.beian.web.api.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a body as far as they can be read.
 *
 * @param characters backed by an array, from its start
 * @param cut why reading ended before the body did, or {@link Cut#NONE}
 */
record BodyText(CharBuffer characters, Cut cut) {

  /** Why the rest of a body was not read. */
  enum Cut {
    NONE,
    TOO_LARGE,
    NOT_UTF8
  }

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * Reads a body of UTF-8 up to {@code limit} bytes or the first fault of its encoding.
   *
   * <p>What lies past the limit is left unread.
   */
  static BodyText read(InputStream body, int limit) throws IOException {
    byte[] bytes = body.readNBytes(limit + 1);
    boolean tooLarge = bytes.length > limit;
    int start = startsWithMark(bytes) ? MARK.length : 0;
    int end = Math.min(bytes.length, limit);
    CharBuffer characters = CharBuffer.allocate(end - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(bytes, start, end - start), characters, !tooLarge);
    Cut cut = result.isError() ? Cut.NOT_UTF8 : tooLarge ? Cut.TOO_LARGE : Cut.NONE;
    return new BodyText(characters.flip(), cut);
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= MARK.length
        && bytes[0] == MARK[0]
        && bytes[1] == MARK[1]
        && bytes[2] == MARK[2];
  }

  /** Line, from 1, on which reading ended. */
  String lastLine() {
    int line = 1;
    for (int i = 0; i < characters.limit(); i++) {
      if (characters.get(i) == '\n') {
        line++;
      }
    }
    return String.valueOf(line);
  }

  /** Column, from 1, of the first character that was not read. */
  String lastColumn() {
    int lineStart = characters.limit();
    while (lineStart > 0 && characters.get(lineStart - 1) != '\n') {
      lineStart--;
    }
    return String.valueOf(characters.limit() - lineStart + 1);
  }
}
