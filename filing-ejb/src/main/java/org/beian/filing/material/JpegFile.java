package org.beian.filing.material;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JPEG (ISO/IEC 10918-1) is segments, one of which has the size, then data to the end mark. */
final class JpegFile {

  private static final int MARK = 0xFF;
  private static final int START_OF_IMAGE = 0xD8;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;

  private JpegFile() {}

  /** The declared size of an image that has data and an end. */
  static PixelSize size(Path path) throws IOException, MalformedException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
      if (in.readUnsignedByte() != MARK || in.readUnsignedByte() != START_OF_IMAGE) {
        throw new MalformedException("No start mark");
      }
      PixelSize size = readToTheScan(in);
      readToTheEnd(in);
      return size;
    } catch (EOFException e) {
      throw new MalformedException("Broken off");
    }
  }

  private static PixelSize readToTheScan(DataInputStream in)
      throws IOException, MalformedException {
    PixelSize size = null;
    int marker = nextMarker(in);
    while (marker != START_OF_SCAN) {
      int length = in.readUnsignedShort() - Short.BYTES;
      if (marker == END_OF_IMAGE || length < 0) {
        throw new MalformedException("No image data");
      }
      if (isFrame(marker) && length >= 5) {
        in.readUnsignedByte();
        long height = in.readUnsignedShort();
        size = new PixelSize(in.readUnsignedShort(), height);
        length -= 5;
      }
      in.skipNBytes(length);
      marker = nextMarker(in);
    }
    if (size == null) {
      throw new MalformedException("No frame before the scan");
    }
    return size;
  }

  private static int nextMarker(DataInputStream in) throws IOException, MalformedException {
    if (in.readUnsignedByte() != MARK) {
      throw new MalformedException("No segment");
    }
    int marker = in.readUnsignedByte();
    while (marker == MARK) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private static void readToTheEnd(DataInputStream in) throws IOException {
    int before = 0;
    int now = in.readUnsignedByte();
    while (before != MARK || now != END_OF_IMAGE) {
      before = now;
      now = in.readUnsignedByte();
    }
  }

  /** SOF0 to SOF15 without DHT, JPG and DAC. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
