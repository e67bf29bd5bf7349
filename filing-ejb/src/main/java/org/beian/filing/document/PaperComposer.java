package org.beian.filing.document;

import java.util.ArrayList;
import java.util.List;
import org.beian.filing.document.Paper.Box;
import org.beian.filing.document.Paper.Leaf;
import org.beian.filing.document.Paper.Line;
import org.beian.filing.document.Paper.Rule;

/** Lays a paper out from top to bottom, on as many leaves as it takes. */
public final class PaperComposer {

  private static final double LEFT = 22;
  private static final double RIGHT = Paper.WIDTH - 22;
  private static final double TOP = 24;
  private static final double BOTTOM = Paper.HEIGHT - 24;
  private static final double BODY = 4;
  private static final double CELL = 3.3;
  private static final double PADDING = 1.6;
  private static final double LEADING = 1.6;
  private static final double LABEL_PART = 0.36;

  private final String title;
  private final String running;
  private final Typeface type = Typeface.get();
  private final List<Leaf> leaves = new ArrayList<>();
  private List<Line> lines = new ArrayList<>();
  private List<Rule> rules = new ArrayList<>();
  private List<Box> boxes = new ArrayList<>();
  private double y = TOP;
  private String corner = "";
  private int leavesBefore;

  /** A label and what belongs to it. */
  public record Fact(String label, String value) {}

  /**
   * Begins a paper.
   *
   * @param title as programs show it
   * @param running stands at the foot of every leaf
   */
  public PaperComposer(String title, String running) {
    this.title = title;
    this.running = running;
  }

  /** Begins on a new leaf, which has {@code mark} in its upper right corner, counted from one. */
  public PaperComposer copy(String mark) {
    if (!lines.isEmpty()) {
      turn();
    }
    corner = mark;
    leavesBefore = leaves.size();
    mark();
    return this;
  }

  /** A large line in the middle. */
  public PaperComposer heading(String text) {
    for (String line : wrapped(text, 6.4, RIGHT - LEFT)) {
      room(6.4 * LEADING);
      y += 6.4;
      put((Paper.WIDTH - type.width(line, 6.4)) / 2, 6.4, line);
      y += 6.4 * (LEADING - 1);
    }
    return this;
  }

  /** A small line in the middle. */
  public PaperComposer subheading(String text) {
    room(BODY * LEADING);
    y += BODY;
    String line = type.settable(text);
    put((Paper.WIDTH - type.width(line, BODY)) / 2, BODY, line);
    return gap(BODY * LEADING);
  }

  /** A line that opens a part. */
  public PaperComposer part(String text) {
    gap(3);
    room(BODY * LEADING * 2);
    y += 4.4;
    put(LEFT, 4.4, type.settable(text));
    return gap(2.4);
  }

  public PaperComposer paragraph(String text) {
    return text(text, LEFT, BODY);
  }

  /** A paragraph that stands in a little, in smaller type. */
  public PaperComposer note(String text) {
    return text(text, LEFT + 6, 3.5);
  }

  private PaperComposer text(String text, double x, double size) {
    for (String line : wrapped(text, size, RIGHT - x)) {
      room(size * LEADING);
      y += size;
      put(x, size, line);
      y += size * (LEADING - 1);
    }
    return gap(1);
  }

  /** A table with a row for each fact. */
  public PaperComposer table(List<Fact> facts) {
    facts.forEach(fact -> row(List.of(fact)));
    return gap(2);
  }

  /** A table with two facts in each row; long ones have a row of their own. */
  public PaperComposer grid(List<Fact> facts) {
    List<Fact> waiting = new ArrayList<>();
    for (Fact fact : facts) {
      boolean isLong = type.width(type.settable(fact.value()), CELL) > (RIGHT - LEFT) * 0.3;
      if (isLong && !waiting.isEmpty()) {
        row(List.copyOf(waiting));
        waiting.clear();
      }
      waiting.add(fact);
      if (isLong || waiting.size() == 2) {
        row(List.copyOf(waiting));
        waiting.clear();
      }
    }
    if (!waiting.isEmpty()) {
      row(waiting);
    }
    return this;
  }

  /** A row across the table, for the name of a part. */
  public PaperComposer band(String text) {
    double height = CELL * LEADING + 2 * PADDING;
    room(height * 2);
    frame(LEFT, RIGHT, height);
    double top = y;
    y += PADDING + CELL;
    put(LEFT + PADDING, CELL, type.settable(text));
    y = top + height;
    return this;
  }

  private void row(List<Fact> facts) {
    double width = (RIGHT - LEFT) / facts.size();
    double part = facts.size() == 1 ? LABEL_PART / 2 : LABEL_PART;
    List<List<String>> cells = new ArrayList<>();
    for (Fact fact : facts) {
      cells.add(wrapped(fact.label(), CELL, width * part - 2 * PADDING));
      cells.add(wrapped(fact.value(), CELL, width * (1 - part) - 2 * PADDING));
    }
    int most = cells.stream().mapToInt(List::size).max().orElse(1);
    int fit = (int) ((BOTTOM - TOP - 2 * PADDING) / (CELL * LEADING));
    for (int from = 0; from < most; from += fit) {
      slice(cells, from, Math.min(most, from + fit), width, part);
    }
  }

  private void slice(List<List<String>> cells, int from, int to, double width, double part) {
    double height = (to - from) * CELL * LEADING + 2 * PADDING;
    room(height);
    double top = y;
    double x = LEFT;
    for (int i = 0; i < cells.size(); i++) {
      double cell = width * (i % 2 == 0 ? part : 1 - part);
      y = top;
      frame(x, x + cell, height);
      y += PADDING;
      List<String> text = cells.get(i);
      for (String line : text.subList(Math.min(from, text.size()), Math.min(to, text.size()))) {
        y += CELL;
        put(x + PADDING, CELL, line);
        y += CELL * (LEADING - 1);
      }
      x += cell;
    }
    y = top + height;
  }

  private void frame(double left, double right, double height) {
    rules.add(new Rule(left, y, right, y));
    rules.add(new Rule(left, y + height, right, y + height));
    rules.add(new Rule(left, y, left, y + height));
    rules.add(new Rule(right, y, right, y + height));
  }

  /**
   * A square code that leads to {@code address}, with lines beside it.
   *
   * @param beside what it is for, and the code to read
   */
  public PaperComposer squareCode(String address, List<String> beside) {
    double side = 30;
    room(side + 4);
    y += 4;
    double top = y;
    boxes.addAll(SquareCode.boxes(address, LEFT, top, side));
    for (String text : beside) {
      for (String line : wrapped(text, 3.5, RIGHT - LEFT - side - 6)) {
        y += 3.5;
        put(LEFT + side + 6, 3.5, line);
        y += 3.5 * (LEADING - 1) + 0.6;
      }
    }
    y = Math.max(y, top + side);
    return this;
  }

  /** Lines at the right margin, such as the issuer and the day. */
  public PaperComposer signature(List<String> texts) {
    gap(6);
    for (String text : texts) {
      room(BODY * LEADING);
      y += BODY;
      String line = type.settable(text);
      put(RIGHT - type.width(line, BODY), BODY, line);
      y += BODY * (LEADING - 1);
    }
    return this;
  }

  public PaperComposer gap(double height) {
    y += height;
    return this;
  }

  /** Ends the paper. */
  public Paper finish() {
    turn();
    return new Paper(title, leaves);
  }

  private void room(double height) {
    if (y + height > BOTTOM) {
      turn();
      mark();
    }
  }

  private void mark() {
    if (!corner.isEmpty()) {
      double size = 4.4;
      String text = type.settable(corner);
      lines.add(new Line(RIGHT - type.width(text, size), 16, size, text));
    }
  }

  private void turn() {
    String foot = type.settable(running + " · " + (leaves.size() - leavesBefore + 1));
    double x = (Paper.WIDTH - type.width(foot, 3)) / 2;
    lines.add(new Line(x, Paper.HEIGHT - 14, 3, foot));
    leaves.add(new Leaf(lines, rules, boxes));
    lines = new ArrayList<>();
    rules = new ArrayList<>();
    boxes = new ArrayList<>();
    y = TOP;
  }

  private void put(double x, double size, String text) {
    if (!text.isBlank()) {
      lines.add(new Line(x, y, size, text));
    }
  }

  private List<String> wrapped(String text, double size, double width) {
    return LineBreaks.wrap(type, text, size, width);
  }
}
