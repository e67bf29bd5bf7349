package org.beian.filing.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beian.filing.document.Paper.Box;

/** QR codes as black boxes, so that no picture is needed. */
final class SquareCode {

  private SquareCode() {}

  /** The boxes of a code for a text, one for each run of dark modules in a row. */
  static List<Box> boxes(String text, double x, double y, double side) {
    BitMatrix modules = encode(text);
    double module = side / modules.getWidth();
    List<Box> boxes = new ArrayList<>();
    for (int row = 0; row < modules.getHeight(); row++) {
      for (int from = 0; from < modules.getWidth(); from++) {
        int to = from;
        while (to < modules.getWidth() && modules.get(to, row)) {
          to++;
        }
        if (to > from) {
          boxes.add(new Box(x + from * module, y + row * module, (to - from) * module, module));
          from = to;
        }
      }
    }
    return boxes;
  }

  private static BitMatrix encode(String text) {
    try {
      return new QRCodeWriter()
          .encode(
              text,
              BarcodeFormat.QR_CODE,
              0,
              0,
              Map.of(
                  EncodeHintType.MARGIN,
                  0,
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M));
    } catch (WriterException e) {
      throw new IllegalArgumentException("Not to be put into a square code: " + text, e);
    }
  }
}
