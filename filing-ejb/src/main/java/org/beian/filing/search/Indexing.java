package org.beian.filing.search;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Function;
import org.beian.directory.sealing.Sealed;
import org.beian.filing.form.FilingForm;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.Sql;

/**
 * Enters filings into the index of names and persons some moments after they were filed or changed,
 * so that filing itself pays one small insert. Names and persons of before stay in the index; the
 * search compares the name with what is on record.
 */
@Stateless
public class Indexing {

  private static final int MOST = 500;

  private static final String CHANGED =
      "SELECT f.id, f.unit_name, f.particulars FROM filing_changed c JOIN filing f"
          + " ON f.id = c.filing_id ORDER BY c.filing_id LIMIT "
          + MOST
          + " FOR UPDATE SKIP LOCKED";
  private static final String ADD_GRAM =
      "INSERT IGNORE INTO filing_gram (gram, filing_id) VALUES (?, ?)";
  private static final String ADD_PERSON =
      "INSERT IGNORE INTO filing_person (hash, filing_id) VALUES (?, ?)";
  private static final String DONE = "DELETE FROM filing_changed WHERE filing_id = ?";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  private record Changed(long id, String unitName, FilingForm form) {}

  /**
   * Enters some filings; of servers that run at once, one enters each.
   *
   * @return whether there may be more
   */
  public boolean round() {
    List<Changed> changed =
        Sql.run(
            entities,
            CHANGED,
            s ->
                Sql.all(
                    s,
                    row ->
                        new Changed(
                            row.getLong(1),
                            row.getString(2),
                            Json.read(
                                Sealed.open(row.getString(3)),
                                new TypeReference<FilingForm>() {}))));
    if (!changed.isEmpty()) {
      add(ADD_GRAM, changed, one -> Grams.of(one.unitName()));
      add(ADD_PERSON, changed, one -> PersonHash.of(one.form()));
      forget(changed);
    }
    return changed.size() == MOST;
  }

  private void forget(List<Changed> changed) {
    Sql.run(
        entities,
        DONE,
        s -> {
          for (Changed one : changed) {
            s.setLong(1, one.id());
            s.addBatch();
          }
          return s.executeBatch();
        });
  }

  /** One row for each key of each filing. */
  private void add(String sql, List<Changed> changed, Function<Changed, List<?>> keys) {
    Sql.run(
        entities,
        sql,
        s -> {
          for (Changed one : changed) {
            for (Object key : keys.apply(one)) {
              s.setObject(1, key);
              s.setLong(2, one.id());
              s.addBatch();
            }
          }
          return s.executeBatch();
        });
  }
}
