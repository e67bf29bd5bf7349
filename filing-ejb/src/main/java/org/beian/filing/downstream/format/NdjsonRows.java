package org.beian.filing.downstream.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beian.filing.downstream.row.FaultCode;
import org.beian.filing.downstream.row.RawRow;
import org.beian.filing.downstream.row.RowField;

/** Rows of a file of JSON objects, one a line. A line that is none is a fault of that row alone. */
final class NdjsonRows implements RowReader {

  private static final JsonFactory JSON = new JsonFactory();
  private static final int MOST_NAMES = 1_000;

  private final Reader in;
  private final Map<String, String> mapping;
  private final Map<String, Optional<RowField>> fields = new HashMap<>();
  private final List<String> ignored = new ArrayList<>();
  private final char[] line = new char[LONGEST_ROW];
  private final char[] ahead = new char[LONGEST_ROW];
  private int at;
  private int end;
  private int lineNumber;

  NdjsonRows(Reader in, Map<String, String> mapping) {
    this.in = in;
    this.mapping = mapping;
  }

  @Override
  public RawRow next() throws IOException, UnreadableException {
    for (int length = readLine(); length >= 0; length = readLine()) {
      if (!new String(line, 0, length).isBlank()) {
        return read(length);
      }
    }
    return null;
  }

  private RawRow read(int length) throws IOException {
    RawRow row = new RawRow(lineNumber);
    try (JsonParser json = JSON.createParser(line, 0, length)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return row.broken(FaultCode.JSON);
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        RowField field = fieldOf(json.currentName());
        json.nextToken();
        String text = text(json);
        if (field != null && text != null) {
          row.put(field, text);
        }
      }
      return json.nextToken() == null ? row : row.broken(FaultCode.JSON);
    } catch (JsonProcessingException e) {
      return row.broken(FaultCode.JSON);
    }
  }

  /** A text, a number, or texts in a list; null for null. */
  private static String text(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token != null && token.isScalarValue()) {
      return json.getText();
    }
    if (token != JsonToken.START_ARRAY) {
      throw new com.fasterxml.jackson.core.JsonParseException(json, "An object within a row");
    }
    StringBuilder all = new StringBuilder();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (!json.currentToken().isScalarValue()) {
        throw new com.fasterxml.jackson.core.JsonParseException(json, "A list within a list");
      }
      all.append(all.isEmpty() ? "" : ";").append(json.getText());
    }
    return all.toString();
  }

  private RowField fieldOf(String name) {
    Optional<RowField> known = fields.get(name);
    if (known == null) {
      known = Optional.ofNullable(Head.fieldOf(name, mapping));
      if (fields.size() < MOST_NAMES) {
        fields.put(name, known);
      }
      if (known.isEmpty()) {
        Head.ignore(ignored, name);
      }
    }
    return known.orElse(null);
  }

  /** Reads a line, without its end, into {@link #line}; -1 at the end of the file. */
  private int readLine() throws IOException, UnreadableException {
    int length = 0;
    lineNumber++;
    while (true) {
      if (at == end) {
        end = in.read(ahead, 0, ahead.length);
        at = 0;
        if (end <= 0) {
          end = 0;
          return length == 0 ? -1 : length;
        }
      }
      char c = ahead[at++];
      if (c == '\n') {
        return length;
      }
      if (length == line.length) {
        throw new UnreadableException(
            lineNumber, FaultCode.ROW_TOO_LONG, String.valueOf(LONGEST_ROW));
      }
      line[length++] = c;
    }
  }

  @Override
  public List<String> ignored() {
    return ignored;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
