package org.beian.filing.inspection;

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
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingView;

/** The voidings on record. */
@ApplicationScoped
class Voidings {

  private static final int MOST = 100;

  private static final String ADD =
      "INSERT INTO filing_voiding (id, number, open, authority, unit_name, reasons, state,"
          + " asked_by, asked_at) VALUES (?, ?, 1, ?, ?, ?, 'ASKED', ?, ?)";
  private static final String SELECT =
      "SELECT id, number, authority, unit_name, reasons, state, asked_by, asked_at, decided_by,"
          + " decided_at FROM filing_voiding ";
  private static final String DECIDE =
      "UPDATE filing_voiding SET state = ?, open = NULL, decided_by = ?, decided_at = ?"
          + " WHERE id = ?";

  @Inject RowIds ids;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Puts a request on record; false if there is one for the filing. */
  boolean ask(FilingView filing, String reasons, String by, Instant at) {
    return Sql.run(
        entities,
        ADD,
        s -> {
          s.setLong(1, ids.next());
          s.setString(2, filing.number().value());
          s.setString(3, filing.authority().value());
          s.setString(4, filing.unitName());
          s.setString(5, Sealed.seal(reasons));
          s.setString(6, by);
          s.setObject(7, Columns.utc(at));
          return Sql.insertNew(s);
        });
  }

  /** A voiding, locked for this transaction. */
  Optional<Voiding> hold(long id) {
    return Sql.run(
        entities,
        SELECT + "WHERE id = ? FOR UPDATE",
        s -> {
          s.setLong(1, id);
          return Sql.first(s, Voidings::row);
        });
  }

  void decide(long id, VoidingState state, String by, Instant at) {
    Sql.run(
        entities,
        DECIDE,
        s -> {
          s.setString(1, state.name());
          s.setString(2, by);
          s.setObject(3, Columns.utc(at));
          s.setLong(4, id);
          return s.executeUpdate();
        });
  }

  /** Those of an authority, or of all for null, the newest first; a hundred at most. */
  List<Voiding> latest(AuthorityCode only) {
    return Sql.run(
        entities,
        SELECT + (only == null ? "" : "WHERE authority = ? ") + "ORDER BY id DESC LIMIT " + MOST,
        s -> {
          if (only != null) {
            s.setString(1, only.value());
          }
          return Sql.all(s, Voidings::row);
        });
  }

  private static Voiding row(ResultSet row) throws SQLException {
    LocalDateTime decidedAt = row.getObject("decided_at", LocalDateTime.class);
    return new Voiding(
        row.getLong("id"),
        new FilingNumber(row.getString("number")),
        new AuthorityCode(row.getString("authority")),
        row.getString("unit_name"),
        Sealed.open(row.getString("reasons")),
        VoidingState.valueOf(row.getString("state")),
        row.getString("asked_by"),
        Columns.instant(row.getObject("asked_at", LocalDateTime.class)),
        row.getString("decided_by"),
        decidedAt == null ? null : Columns.instant(decidedAt));
  }
}
