package org.beian.directory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.beian.directory.persistence.LocalTransactions;
import org.beian.directory.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class AuditReaderTest {

  private static final DataSource DATABASE = TestDatabase.migrated("audit_reader");

  @Test
  void readsEntriesPageByPageByWhatTheyTell() throws Exception {
    LocalTransactions transactions = new LocalTransactions();
    AuditLog audit = TestAudit.log(DATABASE, Clock.systemUTC(), transactions);
    for (int i = 0; i < 7; i++) {
      String subject = "subject " + i;
      transactions.during(() -> enter(audit, "application.submit", subject, "FILED"));
    }
    String looked = "652827120260000013 inspection of 2026";
    transactions.during(() -> enter(audit, "personal.look", looked, "INSPECTION"));
    AuditReader reader = new AuditReader();
    reader.database = DATABASE;
    AuditQuery all = about(null, null, null);

    List<AuditLine> first = reader.find(all, null, 5);
    List<AuditLine> second = reader.find(all, first.get(4), 5);

    assertThat(first).hasSize(5).doesNotContainAnyElementsOf(second);
    assertThat(second).hasSize(3);
    assertThat(reader.find(about("public", "personal.look", "652827120260000013"), null, 5))
        .singleElement()
        .extracting(AuditLine::outcome)
        .isEqualTo("INSPECTION");
    assertThat(reader.find(about(null, null, "%"), null, 5)).isEmpty();
  }

  private static AuditQuery about(String actor, String act, String subject) {
    return new AuditQuery(
        Instant.EPOCH, Instant.parse("2099-01-01T00:00:00Z"), actor, act, subject);
  }

  private static Object enter(AuditLog audit, String act, String subject, String outcome) {
    audit.enter(act, subject, outcome);
    return null;
  }
}
