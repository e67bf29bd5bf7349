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
 * The first sheet of a workbook, row by row. Of a formula its last value counts. Ours, since the
 * libraries keep all shared texts, or a row however long, on the heap (docs/adr/0005).
 */
final class XlsxSheet implements SheetCells {

  private final XlsxBook book;
  private final SharedStrings strings;
  private final XMLStreamReader sheet;
  private final boolean from1904;
  private int line;

  XlsxSheet(Path file) throws IOException, UnreadableException {
    strings = new SharedStrings();
    XlsxBook opened = null;
    XMLStreamReader found = null;
    boolean counted = false;
    try {
      opened = new XlsxBook(file);
      XMLStreamReader texts = opened.part("xl/sharedStrings.xml");
      if (texts != null) {
        strings.read(texts);
      }
      counted = opened.countsFrom1904();
      found = opened.part(opened.firstSheet());
      if (found == null) {
        throw new ZipException("no sheet");
      }
    } catch (IOException | XMLStreamException | RuntimeException e) {
      found = null;
      throw BookFaults.of(e, line, ReportFormat.XLSX);
    } finally {
      book = opened;
      sheet = found;
      from1904 = counted;
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
  public boolean countsFrom1904() {
    return from1904;
  }

  @Override
  public List<String> next() throws UnreadableException {
    try {
      return cells();
    } catch (IOException | XMLStreamException | RuntimeException e) {
      throw BookFaults.of(e, line, ReportFormat.XLSX);
    }
  }

  private List<String> cells() throws IOException, XMLStreamException {
    while (sheet.hasNext()) {
      int event = sheet.next();
      if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("sheetData")) {
        return null;
      }
      if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("row")) {
        line = number(sheet.getAttributeValue(null, "r"), line + 1);
        List<String> cells = row();
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
          return cells;
        }
      }
    }
    return null;
  }

  private List<String> row() throws IOException, XMLStreamException {
    List<String> cells = new ArrayList<>();
    while (true) {
      int event = sheet.next();
      if (event == XMLStreamConstants.END_ELEMENT && sheet.getLocalName().equals("row")) {
        return cells;
      }
      if (event == XMLStreamConstants.START_ELEMENT && sheet.getLocalName().equals("c")) {
        int column = column(sheet.getAttributeValue(null, "r"), cells.size());
        String text = cell(String.valueOf(sheet.getAttributeValue(null, "t")));
        if (column >= RowReader.MOST_COLUMNS && !text.isBlank()) {
          throw new BookFaults.TooWideException();
        }
        while (cells.size() <= Math.min(column, RowReader.MOST_COLUMNS)) {
          cells.add("");
        }
        cells.set(Math.min(column, RowReader.MOST_COLUMNS), text);
      }
    }
  }

  private String cell(String type) throws IOException, XMLStreamException {
    StringBuilder value = new StringBuilder();
    boolean wanted = false;
    while (true) {
      int event = sheet.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (sheet.getLocalName().equals("is")) {
          value.append(XlsxTexts.textWithin(sheet, "is"));
        }
        wanted = sheet.getLocalName().equals("v");
      } else if (event == XMLStreamConstants.CHARACTERS && wanted) {
        XlsxTexts.append(value, sheet);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        wanted = false;
        if (sheet.getLocalName().equals("c")) {
          String text = value.toString();
          return switch (type) {
            case "s" -> strings.get(number(text, -1));
            case "n", "null" -> Numbers.shown(text);
            default -> text;
          };
        }
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new XMLStreamException("cut short");
      }
    }
  }

  /** The column of a reference such as {@code AB12}, from 0. */
  private static int column(String reference, int otherwise) {
    if (reference == null) {
      return otherwise;
    }
    int column = 0;
    for (int i = 0; i < reference.length() && i < 4; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + (c - 'A' + 1);
    }
    return column == 0 ? otherwise : column - 1;
  }

  private static int number(String text, int otherwise) {
    try {
      return text == null ? otherwise : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  @Override
  public void close() throws IOException {
    strings.close();
    if (book != null) {
      book.close();
    }
  }
}
