package org.beian.filing.material;

/** Makes a harmless label of a file name that a stranger's machine gave. */
final class FileLabel {

  private static final int LONGEST = 100;

  private FileLabel() {}

  /**
   * The last step of the path without control, formatting and unassigned characters, at most 100
   * characters, the end kept; {@code otherwise} where nothing is left.
   */
  static String of(String fileName, String otherwise) {
    if (fileName == null) {
      return otherwise;
    }
    String name =
        fileName.substring(1 + Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')));
    String clean =
        name.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]", "").replaceAll("\\s+", " ").strip();
    String label = clean.matches("\\.*") ? otherwise : clean;
    int characters = label.codePointCount(0, label.length());
    return label.substring(label.offsetByCodePoints(0, Math.max(0, characters - LONGEST)));
  }
}
