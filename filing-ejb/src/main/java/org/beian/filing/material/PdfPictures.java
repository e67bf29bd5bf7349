package org.beian.filing.material;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws pages of PDF files that strangers uploaded, so that a reader's browser never opens them.
 * What would take too much memory is not drawn, and two pages are drawn at a time.
 */
final class PdfPictures {

  private static final int POINTS_AN_INCH = 72;
  private static final float DOTS_AN_INCH = 110;
  private static final float MOST_PIXELS_A_SIDE = 2_400;
  private static final long MOST_PIXELS_OF_AN_IMAGE = 60_000_000;
  private static final int DEEPEST_FORM = 3;
  private static final Semaphore DRAWING = new Semaphore(2);

  private PdfPictures() {}

  /** How many pages there are; 0 if it cannot be read. */
  static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException | RuntimeException e) {
      return 0;
    }
  }

  /**
   * A page as PNG.
   *
   * @param page counted from 1
   * @return empty if there is no such page or it cannot be drawn
   */
  static Optional<byte[]> draw(byte[] pdf, int page) {
    DRAWING.acquireUninterruptibly();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return page < 1 || page > document.getNumberOfPages() || !isModest(document.getPage(page - 1))
          ? Optional.empty()
          : Optional.of(drawn(document, page - 1));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    } finally {
      DRAWING.release();
    }
  }

  private static byte[] drawn(PDDocument document, int index) throws IOException {
    PDRectangle box = document.getPage(index).getCropBox();
    float longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
    float scale = Math.min(DOTS_AN_INCH / POINTS_AN_INCH, MOST_PIXELS_A_SIDE / longest);
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    BufferedImage picture = renderer.renderImage(index, scale, ImageType.RGB);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return png.toByteArray();
  }

  private static boolean isModest(PDPage page) throws IOException {
    return isModest(page.getResources(), 0);
  }

  private static boolean isModest(PDResources resources, int depth) throws IOException {
    if (resources == null) {
      return true;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      boolean tooLarge =
          object instanceof PDImageXObject image
              && (long) image.getWidth() * image.getHeight() > MOST_PIXELS_OF_AN_IMAGE;
      boolean holdsTooLarge =
          object instanceof PDFormXObject form
              && (depth == DEEPEST_FORM || !isModest(form.getResources(), depth + 1));
      if (tooLarge || holdsTooLarge) {
        return false;
      }
    }
    return true;
  }
}
