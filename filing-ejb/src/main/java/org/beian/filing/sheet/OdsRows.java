package org.beian.filing.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A spreadsheet of OpenDocument, by the platform's own writer of XML: the libraries hold a whole
 * document in memory (docs/adr/0005).
 */
final class OdsRows extends BookRows {

  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
  private static final int BUFFER = 1 << 16;
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

  /** What XML has no sign for. */
  private static final Pattern UNSAYABLE = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF]");

  private final int columns;
  private final ZipOutputStream zip;
  private final XMLStreamWriter xml;

  OdsRows(List<List<String>> top, OutputStream out) throws IOException {
    super(top);
    columns = top.get(top.size() - 1).size();
    zip = new ZipOutputStream(out);
    storeType();
    zip.putNextEntry(new ZipEntry("META-INF/manifest.xml"));
    zip.write(manifest().getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
    zip.putNextEntry(new ZipEntry("content.xml"));
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(new BufferedOutputStream(zip, BUFFER), "UTF-8");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    say(this::beginDocument);
    begin();
  }

  /** Something said in XML. */
  private interface Saying {
    void say() throws XMLStreamException;
  }

  private static void say(Saying saying) throws IOException {
    try {
      saying.say();
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
    String entry = "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest xmlns:manifest=\""
        + MANIFEST
        + "\" manifest:version=\"1.2\">"
        + entry.formatted("/", TYPE)
        + entry.formatted("content.xml", "text/xml")
        + "</manifest:manifest>";
  }

  private void beginDocument() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("office", "document-content", OFFICE);
    xml.writeNamespace("office", OFFICE);
    xml.writeNamespace("style", STYLE);
    xml.writeNamespace("table", TABLE);
    xml.writeNamespace("text", TEXT);
    xml.writeAttribute("office", OFFICE, "version", "1.2");
    xml.writeStartElement("office", "automatic-styles", OFFICE);
    xml.writeStartElement("style", "style", STYLE);
    xml.writeAttribute("style", STYLE, "name", "wide");
    xml.writeAttribute("style", STYLE, "family", "table-column");
    xml.writeEmptyElement("style", "table-column-properties", STYLE);
    xml.writeAttribute("style", STYLE, "column-width", "40mm");
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("office", "body", OFFICE);
    xml.writeStartElement("office", "spreadsheet", OFFICE);
  }

  @Override
  void beginSheet(String name) throws IOException {
    say(
        () -> {
          xml.writeStartElement("table", "table", TABLE);
          xml.writeAttribute("table", TABLE, "name", name);
          xml.writeEmptyElement("table", "table-column", TABLE);
          xml.writeAttribute("table", TABLE, "style-name", "wide");
          xml.writeAttribute("table", TABLE, "number-columns-repeated", Integer.toString(columns));
        });
  }

  @Override
  void write(int row, List<String> cells) throws IOException {
    say(
        () -> {
          xml.writeStartElement("table", "table-row", TABLE);
          for (String cell : cells) {
            cell(cell);
          }
          xml.writeEndElement();
        });
  }

  @Override
  void endSheet() throws IOException {
    say(xml::writeEndElement);
  }

  private void cell(String text) throws XMLStreamException {
    if (text == null || text.isEmpty()) {
      xml.writeEmptyElement("table", "table-cell", TABLE);
      return;
    }
    xml.writeStartElement("table", "table-cell", TABLE);
    xml.writeAttribute("office", OFFICE, "value-type", "string");
    for (String line : text.split("\n", -1)) {
      xml.writeStartElement("text", "p", TEXT);
      xml.writeCharacters(UNSAYABLE.matcher(line).replaceAll(" "));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  @Override
  public void close() throws IOException {
    say(xml::writeEndDocument);
    say(xml::flush);
    zip.closeEntry();
    zip.finish();
    zip.flush();
  }
}
