package org.beian.web.account.entry;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code (ISO/IEC 18004) as an SVG path: a square of one by one for each dark module.
 *
 * @param size modules on each side, the quiet zone included
 * @param path for the attribute {@code d}
 */
public record QrCode(int size, String path) {

  private static final int QUIET_ZONE = 4;

  /** The code of a text. */
  public static QrCode of(String text) {
    try {
      BitMatrix dark =
          new QRCodeWriter()
              .encode(
                  text,
                  BarcodeFormat.QR_CODE,
                  1,
                  1,
                  Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.CHARACTER_SET, "UTF-8"));
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < dark.getHeight(); y++) {
        for (int x = 0; x < dark.getWidth(); x++) {
          if (dark.get(x, y)) {
            path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
          }
        }
      }
      return new QrCode(dark.getWidth(), path.toString());
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too much text for a QR code", e);
    }
  }
}
