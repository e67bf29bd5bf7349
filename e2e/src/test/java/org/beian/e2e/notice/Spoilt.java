package org.beian.e2e.notice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Papers as forgers, and careless holders, leave them. */
final class Spoilt {

  private static final int BOMB = 64 * 1024 * 1024;

  private Spoilt() {}

  /** A PDF saved with a change behind it, as editors do. */
  static byte[] addedTo(byte[] pdf) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().setLanguage("en");
      document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    return out.toByteArray();
  }

  /** A PDF that nobody signed. */
  static byte[] unsigned() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    return out.toByteArray();
  }

  /** An OFD on whose first page another word stands. */
  static byte[] altered(byte[] ofd) throws IOException {
    return packed(ofd, false);
  }

  /** An OFD that unpacks to far more than it should. */
  static byte[] bomb(byte[] ofd) throws IOException {
    return packed(ofd, true);
  }

  private static byte[] packed(byte[] ofd, boolean bomb) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(ofd));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        boolean page = !bomb && entry.getName().endsWith("Page_0/Content.xml");
        zip.write((page ? text + " " : text).getBytes(StandardCharsets.ISO_8859_1));
      }
      if (bomb) {
        zip.putNextEntry(new ZipEntry("Doc_0/Zeros"));
        zip.write(new byte[BOMB]);
      }
    }
    return out.toByteArray();
  }
}
