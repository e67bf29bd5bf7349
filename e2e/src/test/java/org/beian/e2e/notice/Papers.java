package org.beian.e2e.notice;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;

/** Fetches the papers of a case, and reads them. */
public final class Papers {

  private static final Pattern CODE = Pattern.compile("核验码：([2-9A-HJ-NP-Z-]{19})");

  private Papers() {}

  /** A paper of a case that was just handed in. */
  public static HttpResponse<byte[]> fetch(Answer receipt, String name) throws Exception {
    return fetch(receipt.text("/applicationNo"), receipt.text("/queryCode"), name);
  }

  static HttpResponse<byte[]> fetch(String number, String code, String name) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                Product.shared()
                    .uri("/api/v1/applications/" + number + "/documents/" + name + "?code=" + code))
            .build();
    return Product.shared().http().send(request, BodyHandlers.ofByteArray());
  }

  /** The words of a PDF without the blanks between them. */
  public static String words(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  /** The verification code that stands on a PDF. */
  public static String code(byte[] pdf) throws IOException {
    Matcher code = CODE.matcher(words(pdf));
    if (!code.find()) {
      throw new IllegalStateException("No verification code on the paper");
    }
    return code.group(1);
  }
}
