package org.beian.filing.application;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.beian.directory.persistence.Columns;
import org.beian.filing.persistence.Sql;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.querycode.QueryCode;
import org.beian.filing.registry.CheckDigit;
import org.beian.filing.registry.FilingNumber;

/** Cases that tests of other rooms start from. */
public final class CasesOnRecord {

  private static final AtomicInteger LAST = new AtomicInteger();
  private static final Instant AT = Instant.parse("2026-09-01T02:00:00Z");
  private static final String INSERT =
      "INSERT INTO application (id, version, number, code_hash, state, authority, form, findings,"
          + " submitted_at, decided_by) VALUES (?, 1, ?, ?, ?, 'HEJING', '{}', '[]', ?, ?)";

  private CasesOnRecord() {}

  /** Number and query code of a case. */
  public record Opened(String number, String code) {}

  /**
   * A new case of Hejing.
   *
   * @param decidedBy null unless decided
   */
  public static Opened add(TestDatabase database, ApplicationState state, String decidedBy) {
    int id = LAST.incrementAndGet();
    String digits = "HEJI20260901%05d".formatted(id);
    String number = digits + CheckDigit.of(digits);
    QueryCode code = QueryCode.random();
    database.inTransaction(
        entities ->
            Sql.run(
                entities,
                INSERT,
                s -> {
                  s.setLong(1, id);
                  s.setString(2, number);
                  s.setBytes(3, code.hashFor(number));
                  s.setString(4, state.name());
                  s.setObject(5, Columns.utc(AT));
                  s.setString(6, decidedBy);
                  return s.executeUpdate();
                }));
    return new Opened(number, code.value());
  }

  /** Lets somebody decide a case. */
  public static void decide(TestDatabase database, String number, String decidedBy) {
    database.inTransaction(
        entities ->
            Sql.run(
                entities,
                "UPDATE application SET state = 'FILED', decided_by = ? WHERE number = ?",
                s -> {
                  s.setString(1, decidedBy);
                  s.setString(2, number);
                  return s.executeUpdate();
                }));
  }

  /** Says to which filing of which unit a case has led. */
  public static void ledTo(
      TestDatabase database, String number, FilingNumber filing, String unitCode) {
    name(database, "filing_number", number, filing, unitCode);
  }

  /** Says which filing of which unit a case is to change. */
  public static void isAbout(
      TestDatabase database, String number, FilingNumber filing, String unitCode) {
    name(database, "kind = 'CHANGE', subject", number, filing, unitCode);
  }

  private static void name(
      TestDatabase database, String column, String number, FilingNumber filing, String unitCode) {
    database.inTransaction(
        entities ->
            Sql.run(
                entities,
                "UPDATE application SET " + column + " = ?, unit_code = ? WHERE number = ?",
                s -> {
                  s.setString(1, filing.value());
                  s.setString(2, unitCode);
                  s.setString(3, number);
                  return s.executeUpdate();
                }));
  }
}
