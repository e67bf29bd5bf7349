package org.beian.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.filing.notice.DocumentFormat;
import org.beian.filing.notice.DocumentKind;
import org.beian.filing.notice.IssuedFile;
import org.beian.filing.notice.NoticeDesk;
import org.beian.filing.querycode.TooManyTriesException;

/** Papers as files that browsers save. */
public final class PaperAnswer {

  private static final Pattern NAME = Pattern.compile("([a-z-]{1,20})\\.([a-z]{1,5})");

  private PaperAnswer() {}

  /** A paper by its name in addresses, such as {@code proof.pdf}. */
  public record Name(DocumentKind kind, DocumentFormat format) {

    /** Reads a name; empty if there is no such paper. */
    public static Optional<Name> of(String text) {
      Matcher parts = NAME.matcher(text == null ? "" : text);
      return parts.matches()
          ? DocumentKind.of(parts.group(1))
              .flatMap(
                  kind -> DocumentFormat.of(parts.group(2)).map(format -> new Name(kind, format)))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return kind.slug() + "." + format.ending();
    }
  }

  /** Who asks for the papers of a case. */
  public record Asker(String number, String queryCode, String clientAddress) {}

  /** Answers a paper, or 404, or 429 after too many wrong codes. */
  public static void write(NoticeDesk desk, Asker asker, String name, HttpServletResponse response)
      throws IOException {
    try {
      Optional<IssuedFile> file =
          Name.of(name)
              .flatMap(
                  paper ->
                      desk.fetch(
                          asker.number(),
                          asker.queryCode(),
                          asker.clientAddress(),
                          paper.kind(),
                          paper.format()));
      if (file.isPresent()) {
        write(file.get(), response);
      } else {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    } catch (TooManyTriesException e) {
      TooManyRequests.answer(response, e);
      response.sendError(TooManyRequests.STATUS);
    }
  }

  private static void write(IssuedFile file, HttpServletResponse response) throws IOException {
    response.setContentType(file.format().mediaType());
    response.setHeader("Content-Disposition", disposition(file));
    response.setHeader("Cache-Control", "private, no-store");
    response.setContentLength(file.bytes().length);
    response.getOutputStream().write(file.bytes());
  }

  /** What makes a browser save the file under its name. */
  public static String disposition(IssuedFile file) {
    return "attachment; filename=\"" + file.name() + "\"";
  }
}
