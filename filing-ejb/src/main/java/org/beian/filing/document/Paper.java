package org.beian.filing.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paper on A4, every mark of it in its place. Lengths are millimetres from the upper left corner.
 *
 * @param title as programs show it
 */
public record Paper(String title, List<Leaf> leaves) {

  static final double WIDTH = 210;
  static final double HEIGHT = 297;

  public Paper {
    leaves = List.copyOf(leaves);
  }

  /** One side of a sheet. */
  record Leaf(List<Line> lines, List<Rule> rules, List<Box> boxes) {

    Leaf {
      lines = List.copyOf(lines);
      rules = List.copyOf(rules);
      boxes = List.copyOf(boxes);
    }
  }

  /** A line of text whose base line begins at a point; {@code size} is the height of the type. */
  record Line(double x, double y, double size, String text) {}

  /** A thin line between two points. */
  record Rule(double x1, double y1, double x2, double y2) {}

  /** A black rectangle. */
  record Box(double x, double y, double width, double height) {}

  /** All texts of the paper, a line each. */
  public String text() {
    return leaves.stream()
        .flatMap(leaf -> leaf.lines().stream())
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }
}
