package org.beian.filing.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A paper on A4, every mark of it in its place. Lengths are millimetres from the upper left corner.
 *
 * @param title as programs show it
 */
public record Paper(String title, List<Leaf> leaves) {

  static final double WIDTH = 210;
  static final double HEIGHT = 297;
  private static final double MARK = 7;

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

    private Leaf crossedOut(double x, String mark) {
      Stream<Line> marks =
          Stream.of(new Line(x, 11, MARK, mark), new Line(x, HEIGHT - 4, MARK, mark));
      Stream<Rule> cross = Stream.of(new Rule(0, 0, WIDTH, HEIGHT), new Rule(0, HEIGHT, WIDTH, 0));
      return new Leaf(
          Stream.concat(lines.stream(), marks).toList(),
          Stream.concat(rules.stream(), cross).toList(),
          boxes);
    }
  }

  /** A line of text whose base line begins at a point; {@code size} is the height of the type. */
  record Line(double x, double y, double size, String text) {}

  /** A thin line between two points. */
  record Rule(double x1, double y1, double x2, double y2) {}

  /** A black rectangle. */
  record Box(double x, double y, double width, double height) {}

  /** The same paper, every leaf crossed out from corner to corner and marked above and below. */
  public Paper crossedOut(String mark) {
    Typeface type = Typeface.get();
    String text = type.settable(mark);
    double x = (WIDTH - type.width(text, MARK)) / 2;
    return new Paper(
        text + " · " + title, leaves.stream().map(leaf -> leaf.crossedOut(x, text)).toList());
  }

  /** All texts of the paper, a line each. */
  public String text() {
    return leaves.stream()
        .flatMap(leaf -> leaf.lines().stream())
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }
}
