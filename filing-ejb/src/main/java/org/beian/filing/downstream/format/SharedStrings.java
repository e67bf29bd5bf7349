package org.beian.filing.downstream.format;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The texts that cells of a workbook refer to by number. There may be millions, so they lie in two
 * files that are mapped, never on the heap, and have no names while they are read.
 */
final class SharedStrings implements Closeable {

  private static final long LARGEST = Integer.MAX_VALUE - 8L;

  private final Path texts = Files.createTempFile("filing-report", ".texts");
  private final Path places = Files.createTempFile("filing-report", ".places");
  private ByteBuffer text = ByteBuffer.allocate(0);
  private ByteBuffer place = ByteBuffer.allocate(0);

  SharedStrings() throws IOException {}

  /** Takes all texts of the part {@code sharedStrings.xml}. */
  void read(XMLStreamReader xml) throws IOException, XMLStreamException {
    long size = 0;
    long count = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(texts), 1 << 16);
        DataOutputStream index =
            new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(places), 1 << 16))) {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
          byte[] utf8 = XlsxTexts.textWithin(xml, "si").getBytes(StandardCharsets.UTF_8);
          index.writeInt((int) size);
          out.write(utf8);
          size += utf8.length;
          count++;
          if (size > LARGEST || (count + 1) * Integer.BYTES > LARGEST) {
            throw new XlsxTexts.TooLargeException();
          }
        }
      }
      index.writeInt((int) size);
    }
    text = mapped(texts);
    place = mapped(places);
  }

  /** The text of a number, empty where there is none. */
  String get(int number) {
    if (number < 0 || (number + 2L) * Integer.BYTES > place.capacity()) {
      return "";
    }
    int from = place.getInt(number * Integer.BYTES);
    byte[] utf8 = new byte[place.getInt((number + 1) * Integer.BYTES) - from];
    text.get(from, utf8);
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static ByteBuffer mapped(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      Files.delete(file);
      return mapped;
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(texts);
    Files.deleteIfExists(places);
  }
}
