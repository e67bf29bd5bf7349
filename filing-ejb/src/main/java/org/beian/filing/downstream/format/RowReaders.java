package org.beian.filing.downstream.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.beian.filing.downstream.row.FaultCode;

/** Opens files of rows. */
public final class RowReaders {

  private RowReaders() {}

  /**
   * How a file is to be read.
   *
   * @param encoding of NDJSON and CSV
   * @param delta whether rows say what changed
   * @param mapping head of a column to code of its field
   */
  public record Reading(
      ReportFormat format, Encoding encoding, boolean delta, Map<String, String> mapping) {}

  /**
   * Opens a file.
   *
   * @param content is closed with the reader, or by a failure
   * @throws UnreadableException it is none of its format, or its head lacks a column
   */
  public static RowReader open(Reading how, InputStream content)
      throws IOException, UnreadableException {
    boolean ready = false;
    try {
      RowReader reader = reader(how, content);
      ready = true;
      return reader;
    } finally {
      if (!ready) {
        content.close();
      }
    }
  }

  private static RowReader reader(Reading how, InputStream content)
      throws IOException, UnreadableException {
    PushbackInputStream in = new PushbackInputStream(content, 2);
    byte[] start = in.readNBytes(2);
    in.unread(start);
    boolean isPackage = start.length == 2 && start[0] == 'P' && start[1] == 'K';
    if (isPackage != how.format().isPackage()) {
      FaultCode code = start.length == 0 ? FaultCode.EMPTY_FILE : FaultCode.NOT_THIS_FORMAT;
      throw new UnreadableException(0, code, how.format().name());
    }
    return switch (how.format()) {
      case XLSX, ODS -> book(how, in);
      case CSV -> new CsvRows(how.encoding().reader(in), how.mapping(), how.delta());
      case NDJSON -> new NdjsonRows(how.encoding().reader(in), how.mapping());
    };
  }

  /**
   * The first rows of a file, as they stand there.
   *
   * @param encoding of CSV; of NDJSON nothing needs to be told
   * @param content is closed
   */
  public static Glimpse glimpse(
      ReportFormat format, Encoding encoding, InputStream content, int most)
      throws IOException, UnreadableException {
    try (content) {
      if (format == ReportFormat.CSV) {
        return Glimpse.ofCsv(encoding.reader(content), most);
      }
      Path file = Files.createTempFile("filing-report", ".zip");
      try {
        Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
        return Glimpse.ofSheet(sheet(format, file), most);
      } finally {
        Files.delete(file);
      }
    }
  }

  /** A package is read here and there, so it must lie in a file of its own for a while. */
  private static RowReader book(Reading how, InputStream in)
      throws IOException, UnreadableException {
    Path file = Files.createTempFile("filing-report", ".zip");
    try {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      return new SheetRows(sheet(how.format(), file), how.mapping(), how.delta());
    } finally {
      Files.delete(file); // open all the same until it is closed
    }
  }

  private static SheetCells sheet(ReportFormat format, Path file)
      throws IOException, UnreadableException {
    return format == ReportFormat.ODS ? new OdsSheet(file) : new XlsxSheet(file);
  }
}
