package org.beian.filing.document;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines, where Chinese and English allow it, else anywhere. */
final class LineBreaks {

  private final Typeface type;
  private final double size;
  private final double width;
  private final List<String> lines = new ArrayList<>();

  private LineBreaks(Typeface type, double size, double width) {
    this.type = type;
    this.size = size;
    this.width = width;
  }

  /** The lines of a text that has line feeds; at least one, none wider than {@code width}. */
  static List<String> wrap(Typeface type, String text, double size, double width) {
    LineBreaks breaks = new LineBreaks(type, size, width);
    for (String paragraph : text.split("\n", -1)) {
      breaks.wrap(type.settable(paragraph));
    }
    return breaks.lines;
  }

  private void wrap(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
    breaks.setText(text);
    int start = 0;
    int end = breaks.first();
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (type.width(text.substring(start, next).stripTrailing(), size) > width) {
        if (end > start) {
          lines.add(text.substring(start, end).stripTrailing());
          start = end;
        }
        start = cut(text.substring(0, next), start);
      }
      end = next;
    }
    lines.add(text.substring(start).stripTrailing());
  }

  /** Cuts a piece that no line can hold; answers where its last line begins. */
  private int cut(String text, int from) {
    int start = from;
    double used = 0;
    for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      double next = type.width(text.codePointAt(i)) * size;
      if (used + next > width && i > start && !text.substring(i).isBlank()) {
        lines.add(text.substring(start, i));
        start = i;
        used = 0;
      }
      used += next;
    }
    return start;
  }
}
