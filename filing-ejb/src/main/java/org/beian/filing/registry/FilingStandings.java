package org.beian.filing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Optional;
import org.beian.directory.persistence.Columns;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.persistence.Digest;
import org.beian.filing.persistence.Sql;

/** Tells how filings stand, for papers and for those who check them. */
@ApplicationScoped
public class FilingStandings {

  private static final String READ =
      "SELECT status, unit_code, filed_at, authority, unit_name, particulars FROM filing"
          + " WHERE number = ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** The standing of a filing, if its number is on record; needs a running transaction. */
  public Optional<FilingStanding> find(String filingNo) {
    return Sql.run(
        entities,
        READ,
        s -> {
          s.setString(1, filingNo);
          return Sql.first(s, FilingStandings::standing);
        });
  }

  private static FilingStanding standing(ResultSet row) throws SQLException {
    byte[] facts =
        Digest.of(
            row.getString("authority"),
            row.getString("unit_name"),
            Sealed.open(row.getString("particulars")));
    return new FilingStanding(
        FilingStatus.valueOf(row.getString("status")),
        row.getString("unit_code"),
        Columns.instant(row.getObject("filed_at", LocalDateTime.class)),
        HexFormat.of().formatHex(facts));
  }
}
