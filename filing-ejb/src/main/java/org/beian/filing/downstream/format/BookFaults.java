package org.beian.filing.downstream.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import org.beian.filing.downstream.row.FaultCode;

/** What is wrong with a workbook, in our words. */
final class BookFaults {

  private BookFaults() {}

  /** A row has more cells than any list. */
  static final class TooWideException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** A row lies below the last of any sheet. */
  static final class TooTallException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * The refusal of a book.
   *
   * @param line row of the sheet that was read last
   */
  static UnreadableException of(Exception e, int line, ReportFormat format) {
    Throwable why = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
    Throwable nested =
        why instanceof XMLStreamException xml && xml.getNestedException() != null
            ? xml.getNestedException()
            : why;
    if (nested instanceof SafeXml.UnsafeException unsafe) {
      return new UnreadableException(line, FaultCode.XLSX_UNSAFE, unsafe.getMessage());
    }
    if (nested instanceof XlsxTexts.TooLargeException) {
      return new UnreadableException(line, FaultCode.XLSX_TOO_LARGE, null);
    }
    if (nested instanceof TooWideException) {
      return new UnreadableException(
          line, FaultCode.TOO_MANY_COLUMNS, String.valueOf(RowReader.MOST_COLUMNS));
    }
    if (nested instanceof TooTallException) {
      return new UnreadableException(
          line, FaultCode.TOO_MANY_ROWS, String.valueOf(RowReader.MOST_ROWS));
    }
    return new UnreadableException(line, FaultCode.NOT_THIS_FORMAT, format.name());
  }
}
