package org.beian.filing.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.beian.filing.document.Paper.Box;
import org.beian.filing.document.Paper.Leaf;
import org.beian.filing.document.Paper.Line;
import org.beian.filing.document.Paper.Rule;

/** Writes papers as PDF; not signed yet. */
final class PdfPrinter {

  private static final float POINTS = 72 / 25.4f;
  private static final float THIN = 0.5f;

  private PdfPrinter() {}

  static byte[] print(Paper paper, Instant at) throws IOException {
    Typeface type = Typeface.get();
    synchronized (type) {
      try (PDDocument document = new PDDocument();
          ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        describe(document, paper.title(), at);
        PDFont font = PDType0Font.load(document, type.font(), true);
        for (Leaf leaf : paper.leaves()) {
          print(document, font, leaf);
        }
        document.save(out);
        return out.toByteArray();
      }
    }
  }

  private static void describe(PDDocument document, String title, Instant at) {
    GregorianCalendar time = GregorianCalendar.from(at.atZone(ZoneId.of("Asia/Shanghai")));
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreationDate(time);
    document.getDocumentInformation().setModificationDate(time);
    document.getDocumentCatalog().setLanguage("zh-CN");
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static void print(PDDocument document, PDFont font, Leaf leaf) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setLineWidth(THIN);
      for (Rule rule : leaf.rules()) {
        content.moveTo(x(rule.x1()), y(rule.y1()));
        content.lineTo(x(rule.x2()), y(rule.y2()));
        content.stroke();
      }
      for (Box box : leaf.boxes()) {
        content.addRect(x(box.x()), y(box.y() + box.height()), x(box.width()), x(box.height()));
      }
      content.fill();
      for (Line line : leaf.lines()) {
        content.beginText();
        content.setFont(font, x(line.size()));
        content.newLineAtOffset(x(line.x()), y(line.y()));
        content.showText(line.text());
        content.endText();
      }
    }
  }

  private static float x(double millimetres) {
    return (float) millimetres * POINTS;
  }

  private static float y(double millimetres) {
    return PDRectangle.A4.getHeight() - x(millimetres);
  }
}
