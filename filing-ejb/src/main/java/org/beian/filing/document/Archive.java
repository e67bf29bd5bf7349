package org.beian.filing.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks archives of strangers in memory: no more of them than a paper of ours could be. */
final class Archive {

  private static final int MOST_FILES = 500;
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private Archive() {}

  /**
   * The files by their names, which begin with a stroke.
   *
   * @throws IOException broken, with a name twice, or unpacking to more than is allowed
   */
  static Map<String, byte[]> read(byte[] archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    int room = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.isDirectory()) {
          continue;
        }
        byte[] content = zip.readNBytes(room + 1);
        room -= content.length;
        if (room < 0
            || files.size() == MOST_FILES
            || files.put("/" + entry.getName(), content) != null) {
          throw new ZipException("Not an archive to be unpacked");
        }
      }
    } catch (IllegalArgumentException e) { // a name that is no text
      throw new ZipException(e.getMessage());
    }
    return files;
  }
}
