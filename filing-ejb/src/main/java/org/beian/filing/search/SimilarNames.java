package org.beian.filing.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.persistence.Sql;
import org.beian.filing.registry.FilingNumber;

/**
 * Finds units that may be filed already under another code, or be taken for one another. It looks
 * at the newest filings that share a rare pair of letters with the name, so it costs no more with
 * ten million on record. Needs a running transaction.
 */
@ApplicationScoped
public class SimilarNames {

  /** A swapped pair spoils three pairs of letters; a fourth is left. */
  private static final int PAIRS = 4;

  private static final int MOST_LOOKED_AT = 500;
  private static final int MOST_FOUND = 10;

  private static final String SHARING =
      "SELECT f.number, f.authority, f.unit_code, f.unit_name FROM filing_gram w STRAIGHT_JOIN"
          + " filing f ON f.id = w.filing_id WHERE w.gram = ? AND f.status = 'EFFECTIVE'"
          + " AND f.unit_code <> ? ORDER BY w.filing_id DESC LIMIT "
          + MOST_LOOKED_AT;

  @Inject Planner planner;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /**
   * Effective filings of other units with a similar name; ten at most.
   *
   * @param unitCode of the unit itself; null if it is not known
   */
  public List<SimilarFiling> of(String unitName, String unitCode) {
    if (unitName == null) {
      return List.of();
    }
    NameCore name = NameCore.of(unitName);
    String own = unitCode == null ? "" : unitCode;
    Map<String, Integer> frequencies =
        name.grams().stream().collect(Collectors.toMap(gram -> gram, planner::frequency));
    return frequencies.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .limit(PAIRS)
        .map(Map.Entry::getKey)
        .flatMap(gram -> sharing(gram, own).stream())
        .distinct()
        .filter(one -> name.isLike(NameCore.of(one.unitName())))
        .limit(MOST_FOUND)
        .toList();
  }

  private List<SimilarFiling> sharing(String gram, String own) {
    return Sql.run(
        entities,
        SHARING,
        s -> {
          s.setString(1, gram);
          s.setString(2, own);
          return Sql.all(s, SimilarNames::row);
        });
  }

  private static SimilarFiling row(ResultSet row) throws SQLException {
    return new SimilarFiling(
        new FilingNumber(row.getString(1)),
        new AuthorityCode(row.getString(2)),
        row.getString(3),
        row.getString(4));
  }
}
