package org.beian.filing.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that stand beside the classes of a package as text. */
public final class TextResource {

  private TextResource() {}

  /** The lines of a table, without blank ones and without remarks, which begin with {@code #}. */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream source = beside.getResourceAsStream(name);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
