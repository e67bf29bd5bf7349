package org.beian.web.guide;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A procedure drawn from top to bottom: steps, one question, and what follows from yes and no.
 *
 * <p>All sizes are units of the drawing. Texts are broken into lines here, as SVG does not.
 */
public final class FlowChart {

  /**
   * A shape with its text: {@code step}, {@code end}, {@code question}, {@code yes}, {@code no}.
   */
  public record Shape(String kind, String outline, List<Line> lines) {}

  /** One line of text, centred at {@code x}. */
  public record Line(int x, int y, String text) {}

  /** A line with a head at its end; {@code dashed} where the way goes back. */
  public record Arrow(String path, String head, boolean dashed) {}

  private record Size(int width, int height, int round) {}

  private static final int WIDTH = 520;
  private static final int MARGIN = 8;
  private static final int STEP = 280;
  private static final int CENTRE = MARGIN + STEP / 2;
  private static final int SIDE = 160;
  private static final int SIDE_CENTRE = WIDTH - MARGIN - SIDE / 2;
  private static final int GAP = 34;
  private static final int PADDING = 14;
  private static final int LINE = 22;
  private static final int LETTER = 16;
  private static final int HEAD = 6;

  private final Locale locale;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private final List<Line> labels = new ArrayList<>();
  private int bottom = MARGIN;
  private int back;

  /** An empty chart whose texts are in a language. */
  FlowChart(Locale locale) {
    this.locale = locale;
  }

  public List<Shape> shapes() {
    return List.copyOf(shapes);
  }

  public List<Arrow> arrows() {
    return List.copyOf(arrows);
  }

  /** The words at the ways out of the question. */
  public List<Line> labels() {
    return List.copyOf(labels);
  }

  public int width() {
    return WIDTH;
  }

  public int height() {
    return bottom + MARGIN;
  }

  /** Adds a step below the last one; {@code kind} as in {@link Shape}. */
  FlowChart step(String kind, String text) {
    descend();
    List<String> lines = broken(text, STEP - 2 * PADDING);
    int height = lines.size() * LINE + 2 * PADDING;
    int round = kind.equals("end") ? height / 2 : 6;
    shapes.add(
        new Shape(
            kind,
            box(CENTRE - STEP / 2, bottom, new Size(STEP, height, round)),
            placed(lines, CENTRE, bottom + height / 2)));
    bottom += height;
    return this;
  }

  /** Adds a step to which the way leads back from the answer no. */
  FlowChart stepToComeBackTo(String text) {
    step("step", text);
    back = bottom - LINE;
    return this;
  }

  /** Adds the question; its answer yes goes on below, its answer no to a step at the side. */
  FlowChart question(String text, String yes, String no, String outcome) {
    descend();
    List<String> lines = broken(text, STEP / 2);
    int half = lines.size() * LINE / 2 + 2 * PADDING + 4;
    int middle = bottom + half;
    shapes.add(new Shape("question", rhombus(CENTRE, middle, half), placed(lines, CENTRE, middle)));
    bottom += 2 * half;
    labels.add(new Line(CENTRE + 22, bottom + GAP / 2 + 2, yes));
    aside(middle, no, broken(outcome, SIDE - 2 * PADDING));
    return this;
  }

  private void aside(int middle, String no, List<String> lines) {
    int left = SIDE_CENTRE - SIDE / 2;
    int height = lines.size() * LINE + 2 * PADDING;
    int top = Math.max(middle - height / 2, MARGIN);
    shapes.add(
        new Shape(
            "no",
            box(left, top, new Size(SIDE, height, 6)),
            placed(lines, SIDE_CENTRE, top + height / 2)));
    int from = CENTRE + STEP / 2;
    arrows.add(
        new Arrow("M%d %dH%d".formatted(from, middle, left - HEAD), right(left, middle), false));
    labels.add(new Line((from + left) / 2 - 2, middle - 10, no));
    arrows.add(
        new Arrow(
            "M%d %dV%dH%d".formatted(SIDE_CENTRE, top, back, from + HEAD),
            "M%d %dl%d %dv%dz".formatted(from, back, 2 * HEAD, -HEAD, 2 * HEAD),
            true));
    bottom = Math.max(bottom, top + height - GAP);
  }

  /** Draws the arrow from the last shape down to the next. */
  private void descend() {
    if (!shapes.isEmpty()) {
      int tip = bottom + GAP;
      arrows.add(
          new Arrow(
              "M%d %dV%d".formatted(CENTRE, bottom, tip - HEAD),
              "M%d %dl%d %dh%dz".formatted(CENTRE, tip, -HEAD, -2 * HEAD, 2 * HEAD),
              false));
      bottom = tip;
    }
  }

  private static String right(int x, int y) {
    return "M%d %dl%d %dv%dz".formatted(x, y, -2 * HEAD, -HEAD, 2 * HEAD);
  }

  private static String box(int x, int y, Size size) {
    int r = size.round();
    int w = size.width() - 2 * r;
    int h = size.height() - 2 * r;
    return "M%d %dh%da%d %d 0 0 1 %d %dv%da%d %d 0 0 1 %d %dh%da%d %d 0 0 1 %d %dv%da%d %d 0 0 1 %d %dz"
        .formatted(x + r, y, w, r, r, r, r, h, r, r, -r, r, -w, r, r, -r, -r, -h, r, r, r, -r);
  }

  private static String rhombus(int x, int y, int half) {
    int wide = STEP / 2;
    return "M%d %dl%d %dl%d %dl%d %dz".formatted(x - wide, y, wide, -half, wide, half, -wide, half);
  }

  private static List<Line> placed(List<String> lines, int x, int middle) {
    List<Line> placed = new ArrayList<>();
    int y = middle - (lines.size() - 1) * LINE / 2 + LETTER / 3;
    for (String line : lines) {
      placed.add(new Line(x, y, line));
      y += LINE;
    }
    return placed;
  }

  private List<String> broken(String text, int width) {
    BreakIterator breaks = BreakIterator.getLineInstance(locale);
    breaks.setText(text);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String piece = text.substring(start, end);
      if (!line.isEmpty() && width(line + piece.strip()) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  private static double width(String text) {
    return text.chars().mapToDouble(c -> c < 0x2000 ? 0.54 * LETTER : LETTER).sum();
  }
}
