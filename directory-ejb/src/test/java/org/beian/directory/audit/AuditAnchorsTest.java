package org.beian.directory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.beian.directory.persistence.MovableClock;
import org.beian.directory.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditAnchorsTest {

  private static DataSource database;

  @TempDir Path directory;
  private final MovableClock clock = new MovableClock("2026-01-01T00:00:00Z");
  private final AuditLog audit = new AuditLog();
  private final AuditKeeping keeping = new AuditKeeping();

  @BeforeAll
  static void migrate() {
    database = TestDatabase.migrated("audit_anchors");
  }

  @BeforeEach
  void open() throws SQLException {
    run("DELETE FROM audit_entry");
    run(
        "UPDATE audit_chain SET length = 0, head = UNHEX(REPEAT('00', 32)), base = 0,"
            + " base_hash = UNHEX(REPEAT('00', 32))");
    audit.database = database;
    audit.clock = clock;
    audit.days = 1;
    audit.anchors = new AuditAnchors();
    audit.anchors.data = directory.toString();
    keeping.database = database;
    keeping.clock = clock;
    keeping.days = 1;
    keeping.anchors = audit.anchors;
  }

  @Test
  void anEndKeptOutsideTheDatabaseTellsAChainThatWasRewrittenOrCutOff() throws SQLException {
    enterOnOneChain(5);
    keeping.anchor();
    run("DELETE FROM audit_entry WHERE position = 5");
    run(
        "UPDATE audit_chain c JOIN audit_entry e ON e.chain = c.chain AND e.position = 4"
            + " SET c.length = 4, c.head = e.hash");

    assertThat(audit.verify().faults())
        .extracting(AuditFault::kind)
        .containsExactly(AuditFault.Kind.MISSING);

    enterOnOneChain(2);
    assertThat(audit.verify().faults())
        .extracting(AuditFault::kind)
        .containsExactly(AuditFault.Kind.CHANGED);
  }

  @Test
  void whatIsCutOffOnTheSameDayIsMissedForGood() throws SQLException {
    enterOnOneChain(5);
    keeping.anchor();
    keeping.keepLastEnds();
    enterOnOneChain(3);
    keeping.keepLastEnds();
    assertThat(audit.verify()).isEqualTo(AuditReport.intact(8));

    cutOffTheLast();
    AuditFault missing = new AuditFault(1, 8, AuditFault.Kind.MISSING);
    assertThat(audit.verify().faults()).containsExactly(missing);
    keeping.keepLastEnds();
    assertThat(audit.verify().faults()).as("the shorter end is not taken").containsExactly(missing);

    enterOnOneChain(2);
    keeping.keepLastEnds();
    assertThat(audit.verify().faults())
        .as("another entry in its place")
        .containsExactly(new AuditFault(1, 8, AuditFault.Kind.CHANGED));
  }

  @Test
  void endsOfWhatMayBeForgottenAreNoAlarm() throws SQLException {
    enterOnOneChain(5);
    keeping.keepLastEnds();
    clock.pass(Duration.ofDays(200));
    keeping.forget(1);
    enterOnOneChain(2);
    keeping.keepLastEnds();
    assertThat(audit.verify()).isEqualTo(AuditReport.intact(2));

    cutOffTheLast();
    assertThat(audit.verify().faults())
        .as("the ends go on being kept")
        .containsExactly(new AuditFault(1, 7, AuditFault.Kind.MISSING));
  }

  @Test
  void serversThatShareTheDirectoryDoNotMeetInAFile() throws Exception {
    List<AuditChain> ends = IntStream.range(1, 17).mapToObj(AuditChain::empty).toList();
    Callable<Void> server =
        () -> {
          for (int i = 0; i < 300; i++) {
            audit.anchors.keepLast(ends);
          }
          return null;
        };
    ExecutorService servers = Executors.newFixedThreadPool(4);
    try {
      for (Future<Void> one : servers.invokeAll(Collections.nCopies(4, server))) {
        one.get();
      }
    } finally {
      servers.shutdownNow();
    }

    assertThat(audit.anchors.last()).isEqualTo(ends);
    try (Stream<Path> files = Files.list(directory.resolve("audit"))) {
      assertThat(files).as("nothing is left beside it").hasSize(1);
    }
  }

  /** Takes the last entry of the chain away, and its end back to the one before. */
  private void cutOffTheLast() throws SQLException {
    run("DELETE e FROM audit_entry e JOIN audit_chain c USING (chain) WHERE e.position = c.length");
    run(
        "UPDATE audit_chain c JOIN audit_entry e ON e.chain = c.chain AND e.position = c.length - 1"
            + " SET c.length = c.length - 1, c.head = e.hash");
  }

  @Test
  void forgetsWhatIsOldEnoughAndVerifiesTheRest() throws SQLException {
    enterOnOneChain(3);
    clock.pass(Duration.ofDays(200));
    enterOnOneChain(2);

    keeping.forget(1);

    assertThat(rows("SELECT position FROM audit_entry ORDER BY position"))
        .containsExactly("4", "5");
    assertThat(audit.verify()).isEqualTo(AuditReport.intact(2));
    run("UPDATE audit_entry SET outcome = 'X' WHERE position = 4");
    assertThat(audit.verify().faults())
        .containsExactly(new AuditFault(1, 4, AuditFault.Kind.CHANGED));
  }

  @Test
  void anEndKeptOutsideTellsThatTooMuchWasForgotten() throws SQLException {
    enterOnOneChain(5);
    keeping.anchor();
    enterOnOneChain(3);
    assertThat(audit.verify()).isEqualTo(AuditReport.intact(8));

    begin(5, "head of five");
    assertThat(audit.verify().faults())
        .as("a made-up base where an end was kept")
        .containsExactly(new AuditFault(1, 5, AuditFault.Kind.CHANGED));
    begin(7, "head of seven");
    assertThat(audit.verify().faults())
        .as("entries of today are gone, and the base says that they may be")
        .containsExactly(new AuditFault(1, 6, AuditFault.Kind.MISSING));
  }

  @Test
  void whatWasOldEnoughMayBeForgottenAlthoughItsEndWasKept() throws SQLException {
    enterOnOneChain(5);
    keeping.anchor();
    clock.pass(Duration.ofDays(1));
    enterOnOneChain(2);
    keeping.anchor();
    clock.pass(Duration.ofDays(184));
    keeping.anchor();

    keeping.forget(1);

    assertThat(rows("SELECT position FROM audit_entry ORDER BY position"))
        .containsExactly("6", "7");
    assertThat(audit.verify()).isEqualTo(AuditReport.intact(2));
  }

  /** Takes the beginning of the chain away, as the forgetting would, but with any hash. */
  private void begin(int base, String hash) throws SQLException {
    run("DELETE FROM audit_entry WHERE position <= " + base);
    run(
        "UPDATE audit_chain SET base = %d, base_hash = UNHEX(SHA2('%s', 256)) WHERE chain = 1"
            .formatted(base, hash));
  }

  private void enterOnOneChain(int entries) throws SQLException {
    try (Connection connection = database.getConnection()) {
      for (int i = 0; i < entries; i++) {
        AuditEntry entry =
            new AuditEntry(clock.instant(), "public", "application.submit", "subject " + i, "NOT");
        new AuditBook(connection).append(entry, AuditChain.empty(1));
      }
    }
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
