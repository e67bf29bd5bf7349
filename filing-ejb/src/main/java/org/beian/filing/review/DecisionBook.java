package org.beian.filing.review;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.Columns;
import org.beian.filing.form.Finding;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.RowIds;
import org.beian.filing.persistence.Sql;

/** What clerks decided, on record. */
@ApplicationScoped
class DecisionBook {

  private static final String INSERT =
      "INSERT INTO case_decision (id, application_no, act, actor, at, findings, evidence,"
          + " justification, words, referred_from, referred_to)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String OF_CASE =
      "SELECT act, actor, at, findings, evidence, justification, words, referred_from, referred_to"
          + " FROM case_decision WHERE application_no = ? ORDER BY id";

  @Inject RowIds ids;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  void add(String applicationNo, DecisionRecord decided) {
    Sql.run(
        entities,
        INSERT,
        s -> {
          s.setLong(1, ids.next());
          s.setString(2, applicationNo);
          s.setString(3, decided.act().name());
          s.setString(4, decided.actor());
          s.setObject(5, Columns.utc(decided.at()));
          s.setString(6, Json.write(decided.findings()));
          s.setString(7, decided.evidence());
          s.setString(8, decided.justification());
          s.setString(9, decided.words());
          s.setString(10, decided.from() == null ? null : decided.from().value());
          s.setString(11, decided.to() == null ? null : decided.to().value());
          return s.executeUpdate();
        });
  }

  /** What was decided on a case, the first decision first. */
  List<DecisionRecord> of(String applicationNo) {
    return Sql.run(
        entities,
        OF_CASE,
        s -> {
          s.setString(1, applicationNo);
          return Sql.all(s, DecisionBook::read);
        });
  }

  private static DecisionRecord read(ResultSet row) throws SQLException {
    return new DecisionRecord(
        Act.valueOf(row.getString(1)),
        row.getString(2),
        Columns.instant(row.getObject(3, LocalDateTime.class)),
        Json.read(row.getString(4), new TypeReference<List<Finding>>() {}),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        authority(row.getString(8)),
        authority(row.getString(9)));
  }

  private static AuthorityCode authority(String code) {
    return code == null ? null : new AuthorityCode(code);
  }
}
