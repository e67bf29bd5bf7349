package org.beian.filing.material;

import static org.beian.filing.form.FindingCode.ATTACHMENT_UNREADABLE;
import static org.beian.filing.form.FindingCode.ATTACHMENT_UNSAFE;
import static org.beian.filing.form.FindingCode.ATTACHMENT_WRONG_TYPE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.beian.filing.form.FindingCode;

/**
 * Judges what a file is by what is in it, without decoding or unpacking it into memory.
 *
 * @param mediaType the type, null when there is a fault
 * @param fault why the file is refused, or null
 */
record MaterialContent(String mediaType, FindingCode fault) {

  private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

  static MaterialContent judge(Path file) throws IOException {
    String magic = magicOf(file);
    try {
      return switch (magic) {
        case "application/pdf" -> judged(magic, PdfFile.isWhole(file));
        case "image/png" -> judged(PngFile.size(file), magic);
        case "image/jpeg" -> judged(JpegFile.size(file), magic);
        case "application/zip" -> ofd(OfdFile.judge(file));
        default -> new MaterialContent(null, ATTACHMENT_WRONG_TYPE);
      };
    } catch (MalformedException e) {
      return new MaterialContent(null, ATTACHMENT_UNREADABLE);
    }
  }

  private static String magicOf(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return MAGIC.detect(in, new Metadata()).getBaseType().toString();
    }
  }

  private static MaterialContent judged(String mediaType, boolean whole) {
    return whole
        ? new MaterialContent(mediaType, null)
        : new MaterialContent(null, ATTACHMENT_UNREADABLE);
  }

  private static MaterialContent judged(PixelSize size, String mediaType) {
    return size.isSafe()
        ? new MaterialContent(mediaType, null)
        : new MaterialContent(null, ATTACHMENT_UNSAFE);
  }

  private static MaterialContent ofd(FindingCode fault) {
    return new MaterialContent(fault == null ? OfdFile.MEDIA_TYPE : null, fault);
  }
}
