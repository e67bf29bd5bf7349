package org.beian.directory.sealing;

import java.util.List;

/**
 * A table with sealed columns.
 *
 * @param key the first column of its primary key
 * @param numericKey whether that is a number; else it is ASCII text
 * @param texts columns of sealed texts
 * @param files columns of sealed bytes
 * @param rows how many keys are taken at a time
 */
public record SealedTable(
    String name, String key, boolean numericKey, List<String> texts, List<String> files, int rows) {

  private static final int ROWS = 200;
  private static final int ROWS_WITH_FILES = 10;

  public SealedTable {
    texts = List.copyOf(texts);
    files = List.copyOf(files);
  }

  /** A table with a number as its key and texts only. */
  public static SealedTable numbered(String name, String key, String... texts) {
    return new SealedTable(name, key, true, List.of(texts), List.of(), ROWS);
  }

  /** A table with text as its key and texts only. */
  public static SealedTable named(String name, String key, String... texts) {
    return new SealedTable(name, key, false, List.of(texts), List.of(), ROWS);
  }

  /** A table with a number as its key and files only. */
  public static SealedTable ofFiles(String name, String key, String... files) {
    return new SealedTable(name, key, true, List.of(), List.of(files), ROWS_WITH_FILES);
  }
}
