package org.beian.e2e.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;

/** Files as people and others send them, and the sending. */
public final class Uploads {

  static final String BOUNDARY = "----e2e-boundary-7d1";

  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int MEBIBYTE = 1024 * 1024;

  private Uploads() {}

  /** Sends a file as a browser would. */
  public static Answer send(Product product, String kind, String fileName, byte[] content) {
    return product
        .api()
        .post(
            "materials",
            "multipart/form-data; boundary=" + BOUNDARY,
            body(kind, fileName, content));
  }

  /** Sends a file under the given {@code Idempotency-Key}. */
  static Answer send(Product product, String kind, String fileName, byte[] content, String key) {
    return product
        .api()
        .send(
            product
                .api()
                .request("materials")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(body(kind, fileName, content)))
                .build());
  }

  static byte[] body(String kind, String fileName, byte[] content) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String field = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=";
    body.writeBytes(utf8(field + "\"kind\"\r\n\r\n" + kind + "\r\n"));
    body.writeBytes(utf8(field + "\"file\"; filename=\"" + fileName + "\"\r\n"));
    body.writeBytes(utf8("Content-Type: application/pdf\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(utf8("\r\n--%s--\r\n".formatted(BOUNDARY)));
    return body.toByteArray();
  }

  /** A small PDF of one empty page. */
  public static byte[] pdf() {
    return utf8(
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
        xref
        0 4
        0000000000 65535 f\s
        0000000009 00000 n\s
        0000000052 00000 n\s
        0000000101 00000 n\s
        trailer<</Size 4/Root 1 0 R>>
        startxref
        164
        %%EOF
        """);
  }

  /** What scanners are tried out with, in halves so that none takes this file for it. */
  static byte[] testVirus() {
    return utf8("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
  }

  /** The head of a Windows program. */
  public static byte[] program() {
    byte[] program = new byte[4096];
    byte[] start = utf8("MZ\u0090\u0000");
    System.arraycopy(start, 0, program, 0, start.length);
    byte[] stub = utf8("This program cannot be run in DOS mode.");
    System.arraycopy(stub, 0, program, 78, stub.length);
    return program;
  }

  /** A PNG of a few kilobytes that claims the given size and would need gigabytes to be drawn. */
  static byte[] png(int width, int height) {
    try {
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      png.write(PNG_HEAD);
      byte[] header = new byte[13];
      putInt(header, 0, width);
      putInt(header, 4, height);
      header[8] = 8;
      header[9] = 6;
      chunk(png, "IHDR", header);
      ByteArrayOutputStream rows = new ByteArrayOutputStream();
      try (DeflaterOutputStream deflated =
          new DeflaterOutputStream(rows, new Deflater(Deflater.BEST_COMPRESSION))) {
        deflated.write(new byte[MEBIBYTE]);
      }
      chunk(png, "IDAT", rows.toByteArray());
      chunk(png, "IEND", new byte[0]);
      return png.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An OFD document, which is a zip file, with one entry that unpacks to that many megabytes. */
  static byte[] ofd(int megabytes) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      zip.putNextEntry(new ZipEntry("OFD.xml"));
      zip.write(
          utf8(
              "<?xml version=\"1.0\"?><ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\""
                  + " DocType=\"OFD\" Version=\"1.0\"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml"
                  + "</ofd:DocRoot></ofd:DocBody></ofd:OFD>"));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("Doc_0/Document.xml"));
      for (int i = 0; i < megabytes; i++) {
        zip.write(new byte[MEBIBYTE]);
      }
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
    byte[] number = new byte[4];
    putInt(number, 0, data.length);
    out.writeBytes(number);
    byte[] name = utf8(type);
    out.writeBytes(name);
    out.writeBytes(data);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    putInt(number, 0, (int) crc.getValue());
    out.writeBytes(number);
  }

  private static void putInt(byte[] into, int at, int value) {
    for (int i = 0; i < Integer.BYTES; i++) {
      into[at + i] = (byte) (value >>> (24 - 8 * i));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
