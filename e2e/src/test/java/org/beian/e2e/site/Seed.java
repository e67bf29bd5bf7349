package org.beian.e2e.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The service guide as it was handed over, read without the product's help. */
final class Seed {

  private static final String FILE = "service-guide.zh.txt";

  private Seed() {}

  /**
   * The rows of a table of the guide, without its head.
   *
   * @param item heading of the item, such as 十八、
   * @param columns number of columns
   */
  static List<List<String>> table(String item, int columns) {
    List<String> cells = new ArrayList<>();
    for (String line : section(item)) {
      if (line.startsWith("\t")) {
        cells.add(line.strip());
      } else if (!line.isBlank() && !cells.isEmpty()) {
        cells.set(cells.size() - 1, cells.get(cells.size() - 1) + line.strip());
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = columns; i < cells.size(); i += columns) {
      rows.add(List.copyOf(cells.subList(i, i + columns)));
    }
    return rows;
  }

  /** The paragraphs of the items that are no tables, headings left off. */
  static List<String> paragraphs() {
    return lines().stream()
        .filter(line -> !line.startsWith("\t") && !line.isBlank())
        .filter(line -> !line.matches("互联网用户备案服务指南|[一二三四五六七八九十]+、.*|（开发区）"))
        .map(line -> line.replaceAll("\\[bookmark: _GoBack]", "").strip())
        .toList();
  }

  private static List<String> section(String item) {
    List<String> lines = lines();
    int from = 0;
    while (!lines.get(from).startsWith(item)) {
      from++;
    }
    int to = from + 1;
    while (!lines.get(to).matches("[一二三四五六七八九十]+、.*")) {
      to++;
    }
    return lines.subList(from + 1, to);
  }

  private static List<String> lines() {
    try (InputStream file = Seed.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
