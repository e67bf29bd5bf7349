package org.beian.filing.registry;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormDifference;
import org.beian.filing.form.FormUnits;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.Sql;

/** The particulars that filings had before those they have now. */
@ApplicationScoped
class Editions {

  private static final String KEEP =
      "INSERT INTO filing_edition (filing_id, edition, kind, authority, particulars, since, until)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?)";
  private static final String FIND =
      "SELECT edition, kind, authority, since, until, particulars FROM filing_edition"
          + " WHERE filing_id = ? ORDER BY edition";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Keeps the present edition of a filing, which ends now. */
  void keep(Filing filing, Instant until) {
    EditionView present = filing.presentEdition();
    Sql.run(
        entities,
        KEEP,
        s -> {
          s.setLong(1, filing.id());
          s.setInt(2, present.edition());
          s.setString(3, present.kind().name());
          s.setString(4, present.authority().value());
          s.setString(5, Sealed.seal(Json.write(present.form())));
          s.setObject(6, Columns.utc(present.since()));
          s.setObject(7, Columns.utc(until));
          return s.executeUpdate();
        });
  }

  /** All editions, the first one first. */
  List<EditionView> of(Filing filing) {
    List<EditionView> all = Sql.run(entities, FIND, s -> read(s, filing.id()));
    all.add(filing.presentEdition());
    for (int i = 1; i < all.size(); i++) {
      List<FormDifference> differences =
          FormUnits.differences(all.get(i - 1).form(), all.get(i).form());
      all.set(i, with(all.get(i), differences));
    }
    return all;
  }

  private static List<EditionView> read(PreparedStatement statement, long id) throws SQLException {
    statement.setLong(1, id);
    return Sql.all(
        statement,
        row ->
            new EditionView(
                row.getInt(1),
                ApplicationKind.valueOf(row.getString(2)),
                new AuthorityCode(row.getString(3)),
                Columns.instant(row.getObject(4, LocalDateTime.class)),
                Columns.instant(row.getObject(5, LocalDateTime.class)),
                Json.read(Sealed.open(row.getString(6)), new TypeReference<FilingForm>() {}),
                List.of()));
  }

  private static EditionView with(EditionView edition, List<FormDifference> differences) {
    return new EditionView(
        edition.edition(),
        edition.kind(),
        edition.authority(),
        edition.since(),
        edition.until(),
        edition.form(),
        differences);
  }
}
