package org.beian.filing.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.Sql;

/** Cases whose time is over and of which nobody was told. Needs a running transaction. */
@ApplicationScoped
public class OverdueCases {

  private static final String UNTOLD =
      "SELECT application_no FROM waiting_case WHERE authority = ? AND escalated_at IS NULL"
          + " AND due_at <= ? ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED";
  private static final String TOLD =
      "UPDATE waiting_case SET escalated_at = ? WHERE application_no = ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Their numbers, overdue longest first, held until the transaction ends. */
  public List<String> untold(AuthorityCode authority, Instant now, int most) {
    return Sql.run(
        entities,
        UNTOLD,
        s -> {
          s.setString(1, authority.value());
          s.setObject(2, Columns.utc(now));
          s.setInt(3, most);
          return Sql.all(s, row -> row.getString(1));
        });
  }

  /** Notes that somebody was told. */
  public void told(String applicationNo, Instant at) {
    Sql.run(
        entities,
        TOLD,
        s -> {
          s.setObject(1, Columns.utc(at));
          s.setString(2, applicationNo);
          return s.executeUpdate();
        });
  }
}
