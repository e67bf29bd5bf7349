package org.beian.filing.copy;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.beian.directory.sealing.Sealed;

/** Reads a row of any table for people: unsealed, without secrets, keys and officials. */
final class CopyRow {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Writes files of rows, and leaves the archive open for the next one. */
  static final ObjectWriter FILE =
      JSON.writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

  /** Neither what only the database needs nor which official did something. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "id|version|account|.*_id|hash|.*_hash|officer|author|actor|decided_by|asked_by|made_by"
              + "|claimed_by|worker|position");

  private CopyRow() {}

  static ObjectNode read(ResultSet row) throws SQLException {
    ObjectNode json = JSON.createObjectNode();
    ResultSetMetaData columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnLabel(i);
      if (!LEFT_OUT.matcher(name).matches()) {
        put(json, name, row.getObject(i));
      }
    }
    return json;
  }

  private static void put(ObjectNode json, String name, Object value) {
    if (value instanceof byte[]) {
      return; // secrets, and addresses as they are compared
    }
    if (value instanceof String text) {
      putText(json, name, Sealed.open(text));
    } else if (value instanceof Timestamp moment) {
      json.put(name, utc(moment.toLocalDateTime()));
    } else if (value instanceof LocalDateTime moment) {
      json.put(name, utc(moment));
    } else if (value instanceof Date day) {
      json.put(name, day.toLocalDate().toString());
    } else {
      json.putPOJO(name, value);
    }
  }

  private static String utc(LocalDateTime moment) {
    return moment.toInstant(ZoneOffset.UTC).toString();
  }

  /** Forms and findings are kept as JSON: they become part of the file. */
  private static void putText(ObjectNode json, String name, String text) {
    if (text.startsWith("{") || text.startsWith("[")) {
      try {
        json.set(name, JSON.readTree(text));
        return;
      } catch (JsonProcessingException e) {
        // words that begin with a bracket
      }
    }
    json.put(name, text);
  }
}
