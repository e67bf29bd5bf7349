package org.beian.filing.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beian.filing.event.EventFeed;
import org.beian.filing.persistence.Sql;

/** The deliveries of a webhook as people read them: the newest first, with what they tell. */
@ApplicationScoped
class LetterBook {

  private static final String PAGE =
      "SELECT "
          + DeliveryTable.VIEWED
          + ", "
          + EventFeed.COLUMNS
          + " FROM webhook_delivery d LEFT JOIN filing_event e ON e.position = d.position"
          + " WHERE d.webhook = ? AND d.position < ?%s ORDER BY d.position DESC LIMIT ?";
  private static final String SOME =
      "(SELECT state FROM webhook_delivery WHERE webhook = ? AND state = '%s' LIMIT "
          + (WebhookOffice.MOST_COUNTED + 1)
          + ")";
  private static final String COUNT =
      Arrays.stream(DeliveryState.values())
          .map(SOME::formatted)
          .collect(
              Collectors.joining(
                  " UNION ALL ", "SELECT state, COUNT(*) FROM (", ") c GROUP BY state"));
  private static final int EVENT = 8;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /**
   * A page of deliveries.
   *
   * @param state only those in it; null: all
   */
  List<Letter> page(long webhook, DeliveryState state, long before, int limit) {
    return Sql.run(
        entities,
        PAGE.formatted(state == null ? "" : " AND d.state = ?"),
        s -> page(s, webhook, state, before, limit));
  }

  private static List<Letter> page(
      PreparedStatement s, long webhook, DeliveryState state, long before, int limit)
      throws SQLException {
    int at = 0;
    s.setLong(++at, webhook);
    s.setLong(++at, before);
    if (state != null) {
      s.setString(++at, state.name());
    }
    s.setInt(++at, limit);
    return Sql.all(s, LetterBook::letter);
  }

  /**
   * How many deliveries are in each state that any is in; of more than {@link
   * WebhookOffice#MOST_COUNTED} one more than those.
   */
  Map<DeliveryState, Integer> counts(long webhook) {
    Map<DeliveryState, Integer> counts = new EnumMap<>(DeliveryState.class);
    Sql.run(
            entities,
            COUNT,
            s -> {
              for (int i = 1; i <= DeliveryState.values().length; i++) {
                s.setLong(i, webhook);
              }
              return Sql.all(s, row -> Map.entry(row.getString(1), row.getInt(2)));
            })
        .forEach(one -> counts.put(DeliveryState.valueOf(one.getKey()), one.getValue()));
    return counts;
  }

  private static Letter letter(ResultSet row) throws SQLException {
    boolean isKept = row.getObject(EVENT) != null;
    return new Letter(DeliveryTable.view(row), isKept ? EventFeed.view(row, EVENT) : null);
  }
}
