package org.beian.filing.downstream.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file in UTF-8 with a byte order mark, by which spreadsheets know the encoding. */
final class CsvTable implements TableWriter {

  private final Writer out;
  private final CsvWriter csv;

  CsvTable(List<String> heads, OutputStream stream) throws IOException {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.write('\uFEFF');
    csv = CsvWriter.builder().build(out);
    row(heads);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    csv.writeRecord(cells.stream().map(CsvTable::harmless).toList());
  }

  /** An apostrophe in front keeps spreadsheets from calculating. */
  private static String harmless(String cell) {
    return cell != null && !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
        ? "'" + cell
        : cell;
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    out.flush();
  }
}
