package org.beian.filing.material;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files as applicants, and as attackers, send them. */
final class SampleFiles {

  static final String OFD_ROOT = "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016' Version='1.0'/>";

  private SampleFiles() {}

  /** Fills a stream. */
  private interface Filling<T> {
    void into(T out) throws IOException;
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] pdf() {
    return pdfOf(400);
  }

  /** A PDF of that many bytes, padded by a comment. */
  static byte[] pdfOf(int size) {
    String start = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n%";
    String end = "\nxref\n0 1\ntrailer<</Root 1 0 R>>\nstartxref\n60\n%%EOF\n";
    return text(start + "x".repeat(size - start.length() - end.length()) + end);
  }

  static byte[] png(int width, int height) {
    return image(width, height, "png");
  }

  static byte[] jpeg(int width, int height) {
    return image(width, height, "jpg");
  }

  static byte[] pngDeclaring(int width, int height) {
    byte[] png = png(2, 2);
    ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
    return png;
  }

  static byte[] jpegDeclaring(int width, int height) {
    byte[] jpeg = jpeg(2, 2);
    int frame = HexFormat.of().formatHex(jpeg).indexOf("ffc0") / 2;
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
    return jpeg;
  }

  static byte[] ofd() {
    return ofdWith("Doc_0/Document.xml", "<ofd:Document xmlns:ofd='http://www.ofdspec.org/2016'/>");
  }

  static byte[] ofdWith(String name, String content) {
    return zip(
        zip -> {
          add(zip, "OFD.xml", OFD_ROOT);
          add(zip, name, content);
        });
  }

  static byte[] ofdOfEntries(int count) {
    return zip(
        zip -> {
          add(zip, "OFD.xml", OFD_ROOT);
          for (int i = 0; i < count; i++) {
            add(zip, "Doc_0/" + i, "");
          }
        });
  }

  static byte[] zip(String name, String content) {
    return zip(zip -> add(zip, name, content));
  }

  /** An archive of a few hundred kilobytes that unpacks to that many bytes. */
  static byte[] zipBomb(long size) {
    byte[] zeros = new byte[1024 * 1024];
    return zip(
        zip -> {
          add(zip, "OFD.xml", OFD_ROOT);
          zip.putNextEntry(new ZipEntry("Doc_0/zeros"));
          for (long written = 0; written < size; written += zeros.length) {
            zip.write(zeros);
          }
          zip.closeEntry();
        });
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] image(int width, int height, String format) {
    return bytes(
        out ->
            ImageIO.write(
                new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out));
  }

  private static byte[] zip(Filling<ZipOutputStream> filling) {
    return bytes(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            filling.into(zip);
          }
        });
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text(content));
    zip.closeEntry();
  }

  private static byte[] bytes(Filling<ByteArrayOutputStream> filling) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      filling.into(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
