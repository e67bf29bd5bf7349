package org.beian.filing.scan;

/**
 * What a search found.
 *
 * @param name of what was found, as the scanner calls it; null unless infected
 */
public record ScanResult(ScanState state, String name) {

  static final ScanResult NONE = new ScanResult(ScanState.NONE, null);
  static final ScanResult PENDING = new ScanResult(ScanState.PENDING, null);
  static final ScanResult CLEAN = new ScanResult(ScanState.CLEAN, null);

  static ScanResult infected(String name) {
    return new ScanResult(ScanState.INFECTED, name);
  }
}
