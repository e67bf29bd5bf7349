package org.beian.filing.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;

/** The holds on record. */
@ApplicationScoped
class Holds {

  /** Locked, so that it is not deleted while the hold is made. */
  private static final List<String> AUTHORITY =
      List.of(
          "SELECT authority FROM application WHERE number = ? FOR UPDATE",
          "SELECT authority FROM filing WHERE number = ? FOR UPDATE",
          "SELECT authority FROM complaint WHERE number = ? FOR UPDATE");

  private static final String ADD =
      "INSERT INTO legal_hold (id, number, open, authority, reason, held_by, held_at)"
          + " VALUES (?, ?, 1, ?, ?, ?, ?)";
  private static final String SELECT =
      "SELECT id, number, authority, reason, held_by, held_at FROM legal_hold WHERE open = 1";
  private static final String RELEASE =
      "UPDATE legal_hold SET open = NULL, released_by = ?, released_at = ?"
          + " WHERE id = ? AND open = 1";

  @Inject RowIds ids;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Whose something is, locked for this transaction; empty if there is nothing. */
  Optional<AuthorityCode> authorityOf(String number) {
    return AUTHORITY.stream()
        .map(sql -> ask(sql, number))
        .flatMap(Optional::stream)
        .findFirst()
        .map(AuthorityCode::new);
  }

  private Optional<String> ask(String sql, String number) {
    return Sql.run(
        entities,
        sql,
        s -> {
          s.setString(1, number);
          return Sql.first(s, row -> row.getString(1));
        });
  }

  /** Puts a hold on record; false if there is one. */
  boolean add(Hold hold) {
    return Sql.run(
        entities,
        ADD,
        s -> {
          s.setLong(1, ids.next());
          s.setString(2, hold.number());
          s.setString(3, hold.authority().value());
          s.setString(4, Sealed.seal(hold.reason()));
          s.setString(5, hold.heldBy());
          s.setObject(6, Columns.utc(hold.heldAt()));
          return Sql.insertNew(s);
        });
  }

  Optional<Hold> find(long id) {
    return Sql.run(
        entities,
        SELECT + " AND id = ?",
        s -> {
          s.setLong(1, id);
          return Sql.first(s, Holds::row);
        });
  }

  boolean release(long id, String by, Instant at) {
    return Sql.run(
        entities,
        RELEASE,
        s -> {
          s.setString(1, by);
          s.setObject(2, Columns.utc(at));
          s.setLong(3, id);
          return s.executeUpdate() == 1;
        });
  }

  /** What an authority, or anybody for null, holds now, the newest first. */
  List<Hold> open(AuthorityCode only) {
    return Sql.run(
        entities,
        SELECT + (only == null ? "" : " AND authority = ?") + " ORDER BY id DESC",
        s -> {
          if (only != null) {
            s.setString(1, only.value());
          }
          return Sql.all(s, Holds::row);
        });
  }

  private static Hold row(ResultSet row) throws SQLException {
    return new Hold(
        row.getLong("id"),
        row.getString("number"),
        new AuthorityCode(row.getString("authority")),
        Sealed.open(row.getString("reason")),
        row.getString("held_by"),
        Columns.instant(row.getObject("held_at", LocalDateTime.class)));
  }
}
