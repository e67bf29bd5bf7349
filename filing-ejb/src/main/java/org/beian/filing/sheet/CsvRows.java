package org.beian.filing.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A CSV file in UTF-8. */
final class CsvRows implements RowWriter {

  private final CsvWriter csv;

  CsvRows(List<List<String>> top, OutputStream stream) throws IOException {
    OutputStreamWriter out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    out.write(Csv.BEGINNING);
    csv = CsvWriter.builder().build(out);
    for (List<String> cells : top) {
      row(cells);
    }
  }

  @Override
  public void row(List<String> cells) {
    csv.writeRecord(cells.stream().map(Csv::harmless).toList());
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }
}
