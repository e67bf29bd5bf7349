package org.beian.filing.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;

/** Deleting, and the log of it; each deletion is a transaction. */
@ApplicationScoped
class Deletions {

  private static final int MOST_SHOWN = 100;
  private static final String LOG =
      "INSERT INTO deletion (id, kind, number, authority, dated, days, deleted_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String LATEST =
      "SELECT kind, number, dated, days, deleted_at FROM deletion %s ORDER BY id DESC LIMIT "
          + MOST_SHOWN;

  @Inject RowIds ids;
  @Inject AuditLog audit;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** What the log keeps of a row. */
  private record Gone(String authority, LocalDateTime dated) {}

  @Transactional(TxType.REQUIRES_NEW)
  List<String> due(RetentionKind kind, Instant before, int most) {
    return Sql.run(
        entities,
        kind.due(),
        s -> {
          s.setObject(1, Columns.utc(before));
          s.setInt(2, most);
          return Sql.all(s, row -> row.getString(1));
        });
  }

  /** Deletes one with all that belongs to it, unless somebody holds it or it is gone. */
  @Transactional(TxType.REQUIRES_NEW)
  void delete(RetentionKind kind, String number, int days, Instant now) {
    Optional<Gone> gone = lock(kind, number);
    if (gone.isEmpty()) {
      return;
    }
    for (String sql : kind.deletions()) {
      Sql.run(
          entities,
          sql,
          s -> {
            s.setString(1, number);
            return s.executeUpdate();
          });
    }
    log(kind, number, days, now, gone.get());
    audit.enterByMachine("retention.delete", number, kind.name());
  }

  private Optional<Gone> lock(RetentionKind kind, String number) {
    return Sql.run(
        entities,
        kind.lock(),
        s -> {
          s.setString(1, number);
          return Sql.first(
              s,
              row ->
                  new Gone(
                      row.getString("authority"), row.getObject("dated", LocalDateTime.class)));
        });
  }

  private void log(RetentionKind kind, String number, int days, Instant now, Gone gone) {
    Sql.run(
        entities,
        LOG,
        s -> {
          s.setLong(1, ids.next());
          s.setString(2, kind.name());
          s.setString(3, number);
          s.setString(4, gone.authority());
          s.setObject(5, gone.dated());
          s.setInt(6, days);
          s.setObject(7, Columns.utc(now));
          return s.executeUpdate();
        });
  }

  /** What was deleted of an authority, or of all for null, the newest first. */
  List<DeletionView> latest(AuthorityCode only) {
    return Sql.run(
        entities,
        LATEST.formatted(only == null ? "" : "WHERE authority = ?"),
        s -> {
          if (only != null) {
            s.setString(1, only.value());
          }
          return Sql.all(s, Deletions::view);
        });
  }

  private static DeletionView view(ResultSet row) throws SQLException {
    return new DeletionView(
        RetentionKind.valueOf(row.getString("kind")),
        row.getString("number"),
        Columns.instant(row.getObject("dated", LocalDateTime.class)),
        row.getInt("days"),
        Columns.instant(row.getObject("deleted_at", LocalDateTime.class)));
  }
}
