package org.beian.server;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes each record of the log as a JSON object on a line of its own, for machines that collect
 * logs. A line that was written while a request was answered has its correlation id, which the
 * application puts at the end of the name of the thread.
 */
public final class JsonLines extends Formatter {

  private static final String REQUEST = " request=";
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  @Override
  public String format(LogRecord entry) {
    String thread = Thread.currentThread().getName();
    int mark = thread.lastIndexOf(REQUEST);
    JsonObjectBuilder line =
        JSON.createObjectBuilder()
            .add("time", entry.getInstant().truncatedTo(ChronoUnit.MILLIS).toString())
            .add("level", entry.getLevel().getName())
            .add("logger", String.valueOf(entry.getLoggerName()))
            .add("thread", mark < 0 ? thread : thread.substring(0, mark))
            .add("message", String.valueOf(formatMessage(entry)));
    if (mark >= 0) {
      line.add("correlationId", thread.substring(mark + REQUEST.length()));
    }
    if (entry.getThrown() != null) {
      line.add("error", trace(entry.getThrown()));
    }
    return line.build() + "\n";
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
