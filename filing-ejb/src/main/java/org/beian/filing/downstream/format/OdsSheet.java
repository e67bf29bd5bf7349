package org.beian.filing.downstream.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The first sheet of a spreadsheet of OpenDocument (ISO/IEC 26300). Of a date or a number the value
 * counts, not how it is shown; of a formula its last value; remarks are not read. Ours, since no
 * library that is kept reads it but whole (docs/adr/0005).
 */
final class OdsSheet implements SheetCells {

  /** Rows of the largest sheet there is; more that are blank are none. */
  private static final int MOST_LINES = 1 << 24;

  private final XlsxBook book;
  private final XMLStreamReader content;
  private int line;
  private List<String> repeated = List.of();
  private int left;

  OdsSheet(Path file) throws IOException, UnreadableException {
    XlsxBook opened = null;
    XMLStreamReader found = null;
    try {
      opened = new XlsxBook(file);
      found = opened.part("content.xml");
      if (found == null) {
        throw new ZipException("no content");
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      found = null;
      throw BookFaults.of(e, 0, ReportFormat.ODS);
    } finally {
      book = opened;
      content = found;
      if (found == null) {
        close();
      }
    }
  }

  @Override
  public int line() {
    return line;
  }

  @Override
  public List<String> next() throws UnreadableException {
    if (left > 0) {
      left--;
      line++;
      return repeated;
    }
    try {
      return read();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw BookFaults.of(e, line, ReportFormat.ODS);
    }
  }

  private List<String> read() throws IOException, XMLStreamException {
    while (content.hasNext()) {
      int event = content.next();
      if (event == XMLStreamConstants.END_ELEMENT && isAt("table")) {
        return null;
      }
      if (event == XMLStreamConstants.START_ELEMENT && isAt("table-row")) {
        int times = times("number-rows-repeated");
        List<String> cells = row();
        if (!cells.isEmpty()) {
          if (line + times > MOST_LINES) {
            throw new BookFaults.TooTallException();
          }
          line++;
          left = times - 1;
          repeated = cells;
          return cells;
        }
        line = Math.min(line + times, MOST_LINES);
      }
    }
    return null;
  }

  /** The cells up to the last that is not blank. */
  private List<String> row() throws IOException, XMLStreamException {
    List<String> cells = new ArrayList<>();
    long column = 0;
    while (true) {
      int event = step();
      if (event == XMLStreamConstants.END_ELEMENT && isAt("table-row")) {
        return cells;
      }
      if (event == XMLStreamConstants.START_ELEMENT
          && (isAt("table-cell") || isAt("covered-table-cell"))) {
        int times = times("number-columns-repeated");
        String text = cell();
        if (!text.isBlank()) {
          if (column + times > RowReader.MOST_COLUMNS) {
            throw new BookFaults.TooWideException();
          }
          while (cells.size() < column + times) {
            cells.add(cells.size() < column ? "" : text);
          }
        }
        column += times;
      }
    }
  }

  private String cell() throws IOException, XMLStreamException {
    String value = value();
    StringBuilder text = new StringBuilder();
    int depth = 1;
    int remark = 0;
    int paragraph = 0;
    while (depth > 0) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (isAt("annotation") && remark == 0) {
          remark = depth;
        } else if (isAt("p") && paragraph == 0) {
          paragraph = depth;
          text.append(text.isEmpty() ? "" : "\n");
        } else if (isAt("s") || isAt("tab") || isAt("line-break")) {
          text.append(' ');
        }
        XlsxTexts.requireShort(text);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        remark = depth == remark ? 0 : remark;
        paragraph = depth == paragraph ? 0 : paragraph;
        depth--;
      } else if (paragraph > 0 && remark == 0 && isText(event)) {
        XlsxTexts.append(text, content);
      }
    }
    return value == null ? text.toString() : value;
  }

  /** The value of a date or a number, null of anything else. */
  private String value() {
    String type = String.valueOf(attribute("value-type"));
    return switch (type) {
      case "date" -> attribute("date-value");
      case "float" -> {
        String number = attribute("value");
        yield number == null ? null : Numbers.shown(number);
      }
      default -> null;
    };
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE;
  }

  private int step() throws XMLStreamException {
    int event = content.next();
    if (event == XMLStreamConstants.END_DOCUMENT) {
      throw new XMLStreamException("cut short");
    }
    return event;
  }

  private boolean isAt(String name) {
    return content.getLocalName().equals(name);
  }

  /** How often a row or cell stands there; what is no number is once. */
  private int times(String name) {
    String text = attribute(name);
    return text != null && text.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(text) : 1;
  }

  private String attribute(String name) {
    for (int i = 0; i < content.getAttributeCount(); i++) {
      if (content.getAttributeLocalName(i).equals(name)) {
        return content.getAttributeValue(i);
      }
    }
    return null;
  }

  @Override
  public void close() throws IOException {
    if (book != null) {
      book.close();
    }
  }
}
