package org.beian.filing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.IntConsumer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The type that papers are set in: Noto Sans SC, under the SIL Open Font License, of which each
 * paper carries the characters it uses.
 *
 * <p>Read on first use, which takes a second, and kept. The font reads itself piece by piece, so
 * whoever uses it holds the lock of this class's one instance.
 */
final class Typeface {

  static final String NAME = "Noto Sans SC";

  /** Stands for a character that the type does not have. */
  private static final int MISSING = '〓';

  private static final String SOURCE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  private static final class Holder {
    static final Typeface TYPEFACE = load();
  }

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
  }

  static Typeface get() {
    return Holder.TYPEFACE;
  }

  private static Typeface load() {
    try (InputStream in = Typeface.class.getResourceAsStream(SOURCE)) {
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrueTypeFont font() {
    return font;
  }

  /** The text with what cannot be set replaced: controls by blanks, unknown characters by 〓. */
  synchronized String settable(String text) {
    StringBuilder settable = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .map(c -> glyphs.getGlyphId(c) == 0 ? MISSING : c)
        .forEach(settable::appendCodePoint);
    return settable.toString();
  }

  /** The width of a character in type of height 1. */
  synchronized double width(int character) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(character)) / (double) font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The width of a settable text in type of that height. */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(this::width).sum() * size;
  }

  /** A font file with no more than the characters of a text. */
  synchronized byte[] subset(String text) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      TTFSubsetter subset = new TTFSubsetter(font);
      IntConsumer add = subset::add;
      text.codePoints().forEach(add);
      subset.writeToStream(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
