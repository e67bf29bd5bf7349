package org.beian.filing.progress;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.persistence.Sql;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingStatus;

/** Tells anybody whether a filing number is true, such as one at the foot of a site. */
@Stateless
public class PublicRegister {

  private static final String READ =
      "SELECT status, track, authority, filed_at, unit_code FROM filing WHERE number = ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /**
   * Looks a filing up by its number.
   *
   * @param typed as it was typed; what is no filing number is on nobody's record
   * @param unitCode credit code of the unit that claims it, as it was typed; may be null or blank
   */
  public Optional<PublicFiling> find(String typed, String unitCode) {
    String plain = typed.replaceAll("[\\s-]", "");
    if (!FilingNumber.isValid(plain)) {
      return Optional.empty();
    }
    FilingNumber number = new FilingNumber(plain);
    return Sql.run(
        entities,
        READ,
        s -> {
          s.setString(1, number.value());
          return Sql.first(s, row -> filing(number, row, unitCode));
        });
  }

  private static PublicFiling filing(FilingNumber number, ResultSet row, String unitCode)
      throws SQLException {
    return new PublicFiling(
        number,
        FilingStatus.valueOf(row.getString("status")),
        FilingTrack.valueOf(row.getString("track")),
        new AuthorityCode(row.getString("authority")),
        Columns.instant(row.getObject("filed_at", LocalDateTime.class)),
        isOf(row.getString("unit_code"), unitCode));
  }

  private static Boolean isOf(String onRecord, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return onRecord.equals(typed.strip().toUpperCase(Locale.ROOT));
  }
}
