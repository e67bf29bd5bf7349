package org.beian.filing.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;

/** The book of drawn cases. Every method needs a transaction; who may ask is not judged here. */
@ApplicationScoped
public class SpotChecks {

  private static final String ADD =
      "INSERT INTO spot_check (id, application_no, filing_no, authority, kind, unit_name, share, lot,"
          + " drawn_at, handled_by, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING')";
  private static final String SELECT = "SELECT * FROM spot_check ";
  private static final String WAITING =
      SELECT + "WHERE authority = ? AND state = 'WAITING' AND id > ? ORDER BY id LIMIT ?";
  private static final String FAULTS =
      SELECT + "WHERE authority = ? AND state = 'FAULT' AND id < ? ORDER BY id DESC LIMIT ?";
  private static final String DECIDE =
      "UPDATE spot_check SET state = ?, follow_up = ?, reasons = ?, checked_by = ?, checked_at = ?"
          + " WHERE id = ?";
  private static final String COUNT =
      "SELECT state, COUNT(*) FROM spot_check WHERE authority = ? AND drawn_at >= ? GROUP BY state";

  @Inject RowIds ids;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  void add(FiledCase filed, Lot lot, String handledBy) {
    Sql.run(
        entities,
        ADD,
        s -> {
          s.setLong(1, ids.next());
          s.setString(2, filed.applicationNo());
          s.setString(3, filed.filingNo());
          s.setString(4, filed.authority().value());
          s.setString(5, filed.kind().name());
          s.setString(6, filed.unitName());
          s.setBigDecimal(7, lot.share());
          s.setInt(8, lot.number());
          s.setObject(9, Columns.utc(filed.filedAt()));
          s.setString(10, handledBy);
          return s.executeUpdate();
        });
  }

  /**
   * What waits at an authority, drawn first comes first.
   *
   * @param after id of the last of the page before, 0 for the first page
   */
  public List<SpotCheck> waiting(AuthorityCode authority, long after, int most) {
    return list(WAITING, authority, after, most);
  }

  /**
   * Faults that were found, the case drawn last first.
   *
   * @param before id of the last of the page before, the greatest number for the first page
   */
  public List<SpotCheck> faults(AuthorityCode authority, long before, int most) {
    return list(FAULTS, authority, before, most);
  }

  private List<SpotCheck> list(String sql, AuthorityCode authority, long place, int most) {
    return Sql.run(
        entities,
        sql,
        s -> {
          s.setString(1, authority.value());
          s.setLong(2, place);
          s.setInt(3, most);
          return Sql.all(s, SpotChecks::row);
        });
  }

  public Optional<SpotCheck> find(String applicationNo) {
    return one("WHERE application_no = ?", applicationNo);
  }

  /** The same, held until the transaction ends. */
  public Optional<SpotCheck> hold(String applicationNo) {
    return one("WHERE application_no = ? FOR UPDATE", applicationNo);
  }

  private Optional<SpotCheck> one(String where, String applicationNo) {
    return Sql.run(
        entities,
        SELECT + where,
        s -> {
          s.setString(1, applicationNo);
          return Sql.first(s, SpotChecks::row);
        });
  }

  /** Keeps what was found. */
  public void decide(SpotCheck found) {
    Sql.run(
        entities,
        DECIDE,
        s -> {
          s.setString(1, found.state().name());
          s.setString(2, found.followUp() == null ? null : found.followUp().name());
          s.setString(3, found.reasons() == null ? null : Sealed.seal(found.reasons()));
          s.setString(4, found.checkedBy());
          s.setObject(5, Columns.utc(found.checkedAt()));
          s.setLong(6, found.id());
          return s.executeUpdate();
        });
  }

  /** What became of the cases drawn since a moment. */
  public CheckCounts counts(AuthorityCode authority, Instant since) {
    Map<CheckState, Long> counts = new EnumMap<>(CheckState.class);
    Sql.run(
        entities,
        COUNT,
        s -> {
          s.setString(1, authority.value());
          s.setObject(2, Columns.utc(since));
          return Sql.all(
              s, row -> counts.put(CheckState.valueOf(row.getString(1)), row.getLong(2)));
        });
    return new CheckCounts(
        counts.getOrDefault(CheckState.WAITING, 0L),
        counts.getOrDefault(CheckState.IN_ORDER, 0L),
        counts.getOrDefault(CheckState.FAULT, 0L));
  }

  private static SpotCheck row(ResultSet row) throws SQLException {
    String followUp = row.getString("follow_up");
    String reasons = row.getString("reasons");
    LocalDateTime checkedAt = row.getObject("checked_at", LocalDateTime.class);
    return new SpotCheck(
        row.getLong("id"),
        new FiledCase(
            row.getString("application_no"),
            row.getString("filing_no"),
            new AuthorityCode(row.getString("authority")),
            ApplicationKind.valueOf(row.getString("kind")),
            row.getString("unit_name"),
            Columns.instant(row.getObject("drawn_at", LocalDateTime.class))),
        new Lot(row.getInt("lot"), row.getBigDecimal("share")),
        row.getString("handled_by"),
        CheckState.valueOf(row.getString("state")),
        followUp == null ? null : FollowUp.valueOf(followUp),
        reasons == null ? null : Sealed.open(reasons),
        row.getString("checked_by"),
        checkedAt == null ? null : Columns.instant(checkedAt));
  }
}
