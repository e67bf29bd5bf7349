package org.beian.filing.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a spreadsheet of OpenDocument (ISO/IEC 26300) row by row, all cells of it texts; a sheet
 * that is full is followed by another one. The libraries hold a whole document in memory.
 *
 * <p>Closing ends the file and leaves the stream below open.
 */
public final class Ods implements Closeable {

  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final int FULL = 1_000_000;
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

  private final ZipOutputStream zip;
  private final XMLStreamWriter xml;
  private int sheets;
  private int row;

  public Ods(OutputStream out) throws IOException {
    zip = new ZipOutputStream(out);
    storeType();
    zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
    zip.write(manifest().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("content.xml"));
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(zip, "UTF-8");
      begin();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** What the file is stands first and plain, so that anybody can see it. */
  private void storeType() throws IOException {
    byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }

  private static String manifest() {
    String entry = "<m:file-entry m:full-path=\"%s\" m:media-type=\"%s\"/>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><m:manifest xmlns:m=\""
        + MANIFEST
        + "\" m:version=\"1.2\">"
        + entry.formatted("/", TYPE)
        + entry.formatted("content.xml", "text/xml")
        + "</m:manifest>";
  }

  private void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("office", "document-content", OFFICE);
    xml.writeNamespace("office", OFFICE);
    xml.writeNamespace("table", TABLE);
    xml.writeNamespace("text", TEXT);
    xml.writeAttribute("office", OFFICE, "version", "1.2");
    xml.writeStartElement("office", "body", OFFICE);
    xml.writeStartElement("office", "spreadsheet", OFFICE);
    sheet();
  }

  private void sheet() throws XMLStreamException {
    xml.writeStartElement("table", "table", TABLE);
    xml.writeAttribute("table", TABLE, "name", "Sheet" + ++sheets);
    row = 0;
  }

  /** Writes a row; null is an empty cell. */
  public void row(List<String> cells) throws IOException {
    try {
      if (row++ == FULL) {
        xml.writeEndElement();
        sheet();
      }
      xml.writeStartElement("table", "table-row", TABLE);
      for (String cell : cells) {
        cell(cell);
      }
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void cell(String text) throws XMLStreamException {
    if (text == null || text.isEmpty()) {
      xml.writeEmptyElement("table", "table-cell", TABLE);
      return;
    }
    xml.writeStartElement("table", "table-cell", TABLE);
    xml.writeAttribute("office", OFFICE, "value-type", "string");
    for (String line : Arrays.asList(text.split("\n", -1))) {
      xml.writeStartElement("text", "p", TEXT);
      xml.writeCharacters(line.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  @Override
  public void close() throws IOException {
    try {
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }
}
