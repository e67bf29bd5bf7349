package org.beian.filing.material;

import static org.beian.filing.form.FindingCode.ATTACHMENT_UNREADABLE;
import static org.beian.filing.form.FindingCode.ATTACHMENT_UNSAFE;
import static org.beian.filing.form.FindingCode.ATTACHMENT_WRONG_TYPE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.beian.filing.form.FindingCode;

/** An OFD (GB/T 33190-2016) is a ZIP archive with {@code OFD.xml} at its root. */
final class OfdFile {

  static final String MEDIA_TYPE = "application/ofd";

  private static final String ROOT = "OFD.xml";
  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_BYTES = 100L * 1024 * 1024;
  private static final long MOST_ROOT_BYTES = 1024 * 1024;

  private OfdFile() {}

  /** Why the archive is refused, null when it is a sound OFD; nothing is unpacked to disk. */
  static FindingCode judge(Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry root = zip.getEntry(ROOT);
      if (root == null) {
        return ATTACHMENT_WRONG_TYPE;
      }
      if (!hasSafeEntries(zip)) {
        return ATTACHMENT_UNSAFE;
      }
      return faultOfRoot(zip, root);
    } catch (java.util.zip.ZipException | IllegalArgumentException e) {
      return ATTACHMENT_UNREADABLE;
    }
  }

  private static boolean hasSafeEntries(ZipFile zip) throws IOException {
    Set<String> names = new HashSet<>();
    long bytes = 0;
    for (Iterator<? extends ZipEntry> all = zip.entries().asIterator(); all.hasNext(); ) {
      ZipEntry entry = all.next();
      if (names.size() >= MOST_ENTRIES
          || !isSafeName(entry.getName())
          || !names.add(entry.getName())) {
        return false;
      }
      bytes += unpackedSize(zip, entry, MOST_BYTES - bytes);
      if (bytes >= MOST_BYTES) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSafeName(String name) {
    return !name.startsWith("/")
        && !name.contains("\\")
        && !name.contains(":")
        && name.chars().noneMatch(Character::isISOControl)
        && !Arrays.asList(name.split("/")).contains("..");
  }

  /** Counts what really comes out, whatever the archive declares; stops at {@code limit}. */
  private static long unpackedSize(ZipFile zip, ZipEntry entry, long limit) throws IOException {
    long size = 0;
    byte[] buffer = new byte[64 * 1024];
    try (InputStream in = zip.getInputStream(entry)) {
      int read = in.read(buffer);
      while (read >= 0 && size < limit) {
        size += read;
        read = in.read(buffer);
      }
    }
    return size;
  }

  private static FindingCode faultOfRoot(ZipFile zip, ZipEntry root) throws IOException {
    if (unpackedSize(zip, root, MOST_ROOT_BYTES) >= MOST_ROOT_BYTES) {
      return ATTACHMENT_UNSAFE;
    }
    try (InputStream in = zip.getInputStream(root)) {
      return faultOf(in);
    } catch (XMLStreamException e) {
      return ATTACHMENT_UNREADABLE;
    }
  }

  /** An OFD needs no document type; one would only serve to reach for other files. */
  private static FindingCode faultOf(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    XMLStreamReader reader = factory.createXMLStreamReader(in);
    FindingCode fault = ATTACHMENT_WRONG_TYPE;
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        return ATTACHMENT_UNSAFE;
      }
      if (event == XMLStreamConstants.START_ELEMENT && depth++ == 0) {
        fault = reader.getLocalName().equals("OFD") ? null : ATTACHMENT_WRONG_TYPE;
      }
    }
    return fault;
  }
}
