package org.beian.filing.downstream.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook as a package of parts (ISO/IEC 29500), of which few are looked at. */
final class XlsxBook implements Closeable {

  private static final int END_RECORD = 22;
  private static final int LONGEST_REMARK = 0xFFFF;
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int MOST_PARTS = 1_000;
  private static final int LARGEST_DIRECTORY = 1 << 20;

  /** Lists shrink to a tenth; a hundredth is made up. */
  private static final long MOST_GROWTH = 100;

  private static final long ALWAYS_ALLOWED = 20L << 20;
  private static final long LARGEST = 6L << 30;

  private final ZipFile zip;
  private final long limit;
  private long read;

  XlsxBook(Path file) throws IOException {
    requireSmallDirectory(file);
    zip = new ZipFile(file.toFile());
    limit = Math.min(LARGEST, Files.size(file) * MOST_GROWTH + ALWAYS_ALLOWED);
  }

  /** Opens a part, or null if the book has none of that name. */
  XMLStreamReader part(String name) throws IOException, XMLStreamException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    SafeXml safe = new SafeXml(zip.getInputStream(entry), this::count);
    return factory().createXMLStreamReader(new InputStreamReader(safe, StandardCharsets.UTF_8));
  }

  /** The name of the part that has the first sheet. */
  String firstSheet() throws IOException, XMLStreamException {
    String id = attribute("xl/workbook.xml", "sheet", null, null, "id");
    String target = attribute("xl/_rels/workbook.xml.rels", "Relationship", "Id", id, "Target");
    if (target == null) {
      return "xl/worksheets/sheet1.xml";
    }
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  /** Whether its days are counted from 1904, as it may say. */
  boolean countsFrom1904() throws IOException, XMLStreamException {
    String said = attribute("xl/workbook.xml", "workbookPr", null, null, "date1904");
    return "1".equals(said) || "true".equals(said);
  }

  /** An attribute of the first element of a name, or of the first one with a given other one. */
  private String attribute(String part, String element, String key, String value, String wanted)
      throws IOException, XMLStreamException {
    XMLStreamReader xml = part(part);
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals(element)
          && (key == null || String.valueOf(xml.getAttributeValue(null, key)).equals(value))) {
        return attribute(xml, wanted);
      }
    }
    return null;
  }

  /** An attribute by its local name; of {@code id} the one with a namespace. */
  private static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private void count(long more) {
    read += more;
    if (read > limit) {
      throw new java.io.UncheckedIOException(new XlsxTexts.TooLargeException());
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * A package's directory is read into memory, so it is measured before. Whatever looks like the
   * record that ends it counts: which of them a reader takes is the reader's business.
   */
  private static void requireSmallDirectory(Path file) throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      int looked = (int) Math.min(in.length(), END_RECORD + LONGEST_REMARK);
      byte[] tail = new byte[looked];
      in.seek(in.length() - looked);
      in.readFully(tail);
      ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      boolean found = false;
      for (int i = looked - END_RECORD; i >= 0; i--) {
        if (end.getInt(i) == END_SIGNATURE) {
          int parts = end.getShort(i + 10) & 0xFFFF;
          long size = end.getInt(i + 12) & 0xFFFFFFFFL;
          if (parts > MOST_PARTS || size > LARGEST_DIRECTORY) {
            throw new XlsxTexts.TooLargeException();
          }
          found = true;
        }
      }
      if (!found) {
        throw new ZipException("no package");
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
