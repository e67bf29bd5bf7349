package org.beian.filing.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.persistence.Sql;

/**
 * Labels that clerks put on cases to find them again; nobody outside the desk is shown them. Every
 * method needs a transaction; who may ask is not judged here.
 */
@ApplicationScoped
public class CaseLabels {

  /** How long a label may be, and how many a case may have. */
  public static final int LONGEST = 20;

  public static final int MOST = 5;

  private static final int MOST_KNOWN = 50;

  private static final String ADD =
      "INSERT INTO case_label (case_no, label, desk) VALUES (?, ?, ?)";
  private static final String REMOVE = "DELETE FROM case_label WHERE case_no = ? AND label = ?";
  private static final String KNOWN =
      "SELECT DISTINCT label FROM case_label WHERE desk = ? ORDER BY label LIMIT " + MOST_KNOWN;
  private static final String OF_CASES =
      "SELECT case_no, label FROM case_label WHERE case_no IN (%s) ORDER BY label";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Puts a label on a case, unless it has it already. */
  public void add(String applicationNo, String label, AuthorityCode by) {
    Sql.run(
        entities,
        ADD,
        s -> {
          s.setString(1, applicationNo);
          s.setString(2, label);
          s.setString(3, by.value());
          return Sql.insertNew(s);
        });
  }

  /** Takes a label off a case; tells whether it was there. */
  public boolean remove(String applicationNo, String label) {
    return Sql.run(
        entities,
        REMOVE,
        s -> {
          s.setString(1, applicationNo);
          s.setString(2, label);
          return s.executeUpdate() == 1;
        });
  }

  /** The labels that clerks of an authority use. */
  public List<String> known(AuthorityCode authority) {
    return Sql.run(
        entities,
        KNOWN,
        s -> {
          s.setString(1, authority.value());
          return Sql.all(s, row -> row.getString(1));
        });
  }

  public List<String> of(String applicationNo) {
    return of(List.of(applicationNo)).getOrDefault(applicationNo, List.of());
  }

  /** The labels of some cases, by number; a case without one has no entry. */
  public Map<String, List<String>> of(List<String> applicationNos) {
    Map<String, List<String>> labels = new HashMap<>();
    if (applicationNos.isEmpty()) {
      return labels;
    }
    Sql.run(
        entities,
        OF_CASES.formatted(String.join(", ", Collections.nCopies(applicationNos.size(), "?"))),
        s -> {
          for (int i = 0; i < applicationNos.size(); i++) {
            s.setString(i + 1, applicationNos.get(i));
          }
          return Sql.all(
              s,
              row ->
                  labels
                      .computeIfAbsent(row.getString(1), number -> new ArrayList<>())
                      .add(row.getString(2)));
        });
    return labels;
  }
}
