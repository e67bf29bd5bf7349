package org.beian.filing.scan;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The harmless string by which everybody tries out scanners (EICAR); known without any. */
final class TestVirus {

  private static final int PIECE = 64 * 1024;

  static final String NAME = "EICAR-Test";

  /** In two halves, so that no scanner takes this program for it. */
  private static final byte[] SIGNATURE =
      ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
          .getBytes(StandardCharsets.US_ASCII);

  private TestVirus() {}

  /** Whether it stands anywhere in the content. */
  static boolean isIn(InputStream content) throws IOException {
    byte[] window = content.readNBytes(PIECE);
    while (Bytes.indexOf(window, SIGNATURE) < 0) {
      byte[] next = content.readNBytes(PIECE);
      if (next.length == 0) {
        return false;
      }
      int kept = Math.min(window.length, SIGNATURE.length - 1);
      window = Bytes.concat(Arrays.copyOfRange(window, window.length - kept, window.length), next);
    }
    return true;
  }
}
