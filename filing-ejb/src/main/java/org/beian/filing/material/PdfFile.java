package org.beian.filing.material;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A PDF (ISO 32000) has a header at its beginning and a trailer at its end. */
final class PdfFile {

  private static final int TAIL = 2048;
  private static final int HEAD = 32;
  private static final Pattern HEADER = Pattern.compile("\\s*%PDF-[12]\\.\\d");
  private static final Pattern TRAILER = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");

  private PdfFile() {}

  static boolean isWhole(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      return HEADER.matcher(read(file, 0, HEAD)).lookingAt() && endsWithTrailer(file);
    }
  }

  private static boolean endsWithTrailer(RandomAccessFile file) throws IOException {
    Matcher trailer = TRAILER.matcher(read(file, Math.max(0, file.length() - TAIL), TAIL));
    boolean found = false;
    while (trailer.find()) {
      found = Long.parseLong(trailer.group(1)) < file.length();
    }
    return found;
  }

  private static String read(RandomAccessFile file, long from, int length) throws IOException {
    byte[] bytes = new byte[(int) Math.min(length, file.length() - from)];
    file.seek(from);
    file.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
