package org.beian.filing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.beian.filing.document.Paper.Box;
import org.beian.filing.document.Paper.Leaf;
import org.beian.filing.document.Paper.Line;
import org.beian.filing.document.Paper.Rule;
import org.ofdrw.font.Font;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.DrawContext;
import org.ofdrw.layout.element.canvas.FontSetting;

/** Writes papers as OFD (GB/T 33190); not signed yet. */
final class OfdPrinter {

  private static final double THIN = 0.18;
  private static final int FIRST_PRINTABLE = 32;
  private static final int PRINTABLES = 95;

  private OfdPrinter() {}

  static byte[] print(Paper paper) throws IOException {
    Path fontFile = Files.createTempFile("paper", ".ttf");
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Files.write(fontFile, Typeface.get().subset(paper.text()));
      Font font = new Font(Typeface.NAME, Typeface.NAME, fontFile, widths());
      try (OFDDoc document = new OFDDoc(out)) {
        for (Leaf leaf : paper.leaves()) {
          document.addVPage(page(leaf, font));
        }
      }
      return out.toByteArray();
    } finally {
      Files.deleteIfExists(fontFile);
    }
  }

  private static VirtualPage page(Leaf leaf, Font font) {
    VirtualPage page = new VirtualPage(Paper.WIDTH, Paper.HEIGHT);
    Canvas canvas = new Canvas(0, 0, Paper.WIDTH, Paper.HEIGHT);
    canvas.setDrawer(context -> draw(context, leaf, font));
    page.add(canvas);
    return page;
  }

  private static void draw(DrawContext context, Leaf leaf, Font font) throws IOException {
    context.setLineWidth(THIN);
    context.beginPath();
    for (Rule rule : leaf.rules()) {
      context.moveTo(rule.x1(), rule.y1()).lineTo(rule.x2(), rule.y2());
    }
    context.stroke();
    if (!leaf.boxes().isEmpty()) {
      context.beginPath();
      for (Box box : leaf.boxes()) {
        context.rect(box.x(), box.y(), box.width(), box.height());
      }
      context.fill();
    }
    for (Line line : leaf.lines()) {
      context.setFont(new FontSetting(line.size(), font));
      context.fillText(line.text(), line.x(), line.y());
    }
  }

  /** The widths of ASCII; all else is taken to be square. */
  private static double[] widths() {
    return IntStream.range(FIRST_PRINTABLE, FIRST_PRINTABLE + PRINTABLES)
        .mapToDouble(Typeface.get()::width)
        .toArray();
  }
}
