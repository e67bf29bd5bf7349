package org.beian.filing.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import org.beian.directory.persistence.Columns;
import org.beian.directory.sealing.Sealed;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;

/** The notes on record. */
@ApplicationScoped
class CaseNotes {

  private static final String INSERT =
      "INSERT INTO case_note (id, application_no, kind, actor, words, at) VALUES (?, ?, ?, ?, ?, ?)";
  private static final String OF_CASE =
      "SELECT kind, actor, words, at FROM case_note WHERE application_no = ? ORDER BY id LIMIT 500";

  @Inject RowIds ids;
  @Inject StaffScope scope;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** Adds a note, its author named as the audit log names actors. */
  void add(String applicationNo, CaseNote note) {
    Sql.run(
        entities,
        INSERT,
        s -> {
          s.setLong(1, ids.next());
          s.setString(2, applicationNo);
          s.setString(3, note.kind().name());
          s.setString(4, note.author());
          s.setString(5, Sealed.seal(note.words()));
          s.setObject(6, Columns.utc(note.at()));
          return s.executeUpdate();
        });
  }

  List<CaseNote> of(String applicationNo) {
    return Sql.run(
        entities,
        OF_CASE,
        s -> {
          s.setString(1, applicationNo);
          return Sql.all(
              s,
              row ->
                  new CaseNote(
                      CaseNote.Kind.valueOf(row.getString(1)),
                      scope.nameOf(row.getString(2)).orElse(row.getString(2)),
                      Sealed.open(row.getString(3)),
                      Columns.instant(row.getObject(4, LocalDateTime.class))));
        });
  }
}
