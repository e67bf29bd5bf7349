package org.beian.filing.material;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/** A PNG (ISO/IEC 15948) is a signature and chunks from IHDR, which has the size, to IEND. */
final class PngFile {

  private static final int SIGNATURE = 8;
  private static final int CRC = 4;
  private static final int IHDR_LENGTH = 13;
  private static final int IHDR = 0x49484452;
  private static final int IDAT = 0x49444154;
  private static final int IEND = 0x49454E44;

  private PngFile() {}

  /** The declared size of an image that is whole as far as its chunks tell. */
  static PixelSize size(Path path) throws IOException, MalformedException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(SIGNATURE);
      if (file.readInt() != IHDR_LENGTH || file.readInt() != IHDR) {
        throw new MalformedException("No IHDR first");
      }
      PixelSize size = new PixelSize(unsigned(file.readInt()), unsigned(file.readInt()));
      walkToTheEnd(file);
      return size;
    } catch (EOFException e) {
      throw new MalformedException("Broken off");
    }
  }

  private static void walkToTheEnd(RandomAccessFile file) throws IOException, MalformedException {
    long position = SIGNATURE;
    boolean hasData = false;
    int type;
    do {
      file.seek(position);
      long length = unsigned(file.readInt());
      type = file.readInt();
      hasData |= type == IDAT && length > 0;
      position += 2 * Integer.BYTES + length + CRC;
      if (position > file.length()) {
        throw new MalformedException("A chunk reaches beyond the end");
      }
    } while (type != IEND);
    if (!hasData) {
      throw new MalformedException("No image data");
    }
  }

  private static long unsigned(int value) {
    return Integer.toUnsignedLong(value);
  }
}
