package org.beian.filing.downstream.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.beian.filing.sheet.RowWriter;

/** JSON objects, one a line; empty cells are left out. */
final class NdjsonTable implements RowWriter {

  private static final JsonFactory JSON = new JsonFactory();

  private final List<String> names;
  private final JsonGenerator json;

  NdjsonTable(List<String> names, OutputStream out) throws IOException {
    this.names = names;
    this.json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    this.json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public void row(List<String> cells) throws IOException {
    json.writeStartObject();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) != null) {
        json.writeStringField(names.get(i), cells.get(i));
      }
    }
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    json.flush();
    json.writeRaw('\n');
    json.close();
  }
}
