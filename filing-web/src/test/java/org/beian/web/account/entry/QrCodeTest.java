package org.beian.web.account.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int SCALE = 4;
  private static final int WHITE = 0xFFFFFF;

  @Test
  void isReadAsTheTextThatWasPutIn() throws ReaderException {
    String text = "otpauth://totp/备案:owner@unit.example?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    assertThat(read(QrCode.of(text))).isEqualTo(text);
  }

  @Test
  void hasTheQuietZoneThatScannersNeed() {
    Matcher dark = MODULE.matcher(QrCode.of("x").path());
    int size = QrCode.of("x").size();

    assertThat(dark.results())
        .isNotEmpty()
        .allSatisfy(
            module -> {
              assertThat(Integer.parseInt(module.group(1))).isBetween(4, size - 5);
              assertThat(Integer.parseInt(module.group(2))).isBetween(4, size - 5);
            });
  }

  @Test
  void refusesMoreThanACodeHolds() {
    assertThatThrownBy(() -> QrCode.of("x".repeat(3000)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Draws the path as a browser would, four pixels a module, and scans the picture. */
  private static String read(QrCode code) throws ReaderException {
    int side = code.size() * SCALE;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, WHITE);
    Matcher module = MODULE.matcher(code.path());
    while (module.find()) {
      int left = Integer.parseInt(module.group(1)) * SCALE;
      int top = Integer.parseInt(module.group(2)) * SCALE;
      for (int y = top; y < top + SCALE; y++) {
        Arrays.fill(pixels, y * side + left, y * side + left + SCALE, 0);
      }
    }
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
        .getText();
  }
}
