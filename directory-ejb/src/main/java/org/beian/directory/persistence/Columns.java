package org.beian.directory.persistence;

import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Values as the columns have them, where no entity is mapped. */
public final class Columns {

  private Columns() {}

  /** An instant as the columns have it: UTC. */
  public static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** The instant of a column in UTC. */
  public static Instant instant(LocalDateTime utc) {
    return utc.toInstant(ZoneOffset.UTC);
  }

  /**
   * A text that is looked for in a column of ASCII; the empty one where it has other signs, which
   * the database refuses to compare.
   */
  public static String ascii(String text) {
    return text.chars().allMatch(c -> c < 128) ? text : "";
  }

  /** The query with its parameters, in their order. */
  public static Query bind(Query query, Object... parameters) {
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
