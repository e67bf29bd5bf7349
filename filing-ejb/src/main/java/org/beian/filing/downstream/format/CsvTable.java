package org.beian.filing.downstream.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.beian.filing.sheet.Csv;

/** A CSV file in UTF-8 with a byte order mark, by which spreadsheets know the encoding. */
final class CsvTable implements TableWriter {

  private final Writer out;
  private final CsvWriter csv;

  CsvTable(List<String> heads, OutputStream stream) throws IOException {
    out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.write(Csv.BEGINNING);
    csv = CsvWriter.builder().build(out);
    row(heads);
  }

  @Override
  public void row(List<String> cells) throws IOException {
    csv.writeRecord(cells.stream().map(Csv::harmless).toList());
  }

  @Override
  public void close() throws IOException {
    csv.flush();
    out.flush();
  }
}
