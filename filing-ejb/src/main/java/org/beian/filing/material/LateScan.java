package org.beian.filing.material;

import com.google.common.primitives.Bytes;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.beian.filing.scan.ScanResult;
import org.beian.filing.scan.ScanState;
import org.beian.filing.scan.Scanner;

/**
 * Searches what was taken in while the scanner could not be reached. A run is bounded, and ends at
 * the first file that cannot be searched still.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LateScan {

  private static final int MOST = 200;

  @Inject Materials materials;
  @Inject Scanner scanner;

  /** Does one run; servers that run at once search the same files twice at most. */
  public void run() {
    if (!scanner.isOn()) {
      return;
    }
    for (String id : materials.pending(MOST)) {
      ScanResult result = search(id);
      if (result.state() == ScanState.PENDING) {
        return;
      }
      materials.searched(id, result);
    }
  }

  private ScanResult search(String id) {
    List<byte[]> parts = materials.parts(id);
    byte[] content = Bytes.concat(parts.toArray(byte[][]::new));
    try {
      return scanner.search(() -> new ByteArrayInputStream(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
