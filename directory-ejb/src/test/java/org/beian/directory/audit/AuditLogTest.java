package org.beian.directory.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.security.Principal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.beian.directory.persistence.LocalTransactions;
import org.beian.directory.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditLogTest {

  private static DataSource database;

  @TempDir Path directory;
  private final LocalTransactions transactions = new LocalTransactions();
  private final AuditLog audit = new AuditLog();
  private String caller = "ANONYMOUS";

  @BeforeAll
  static void migrate() {
    database = TestDatabase.migrated("audit");
  }

  @BeforeEach
  void open() throws SQLException {
    audit.database = database;
    run("DELETE FROM audit_entry");
    run(
        "UPDATE audit_chain SET length = 0, head = UNHEX(REPEAT('00', 32)), base = 0,"
            + " base_hash = UNHEX(REPEAT('00', 32))");
    audit.clock = Clock.systemUTC();
    audit.chains = new AuditChains();
    audit.anchors = new AuditAnchors();
    audit.anchors.data = directory.toString();
    audit.days = 1096;
    audit.chains.stripes = transactions.stripes();
    audit.session =
        (SessionContext)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> (Principal) () -> caller);
  }

  @Test
  void entersOneActAfterAnother() throws Exception {
    enter("application.submit", "HEJI20261124000017", "FILED");
    caller = "clerk.li";
    enter("filing.void", "6528271202600000012", "VOIDED");

    assertThat(rows("SELECT CONCAT_WS(' ', actor, act, subject, outcome) FROM audit_entry"))
        .containsExactlyInAnyOrder(
            "public application.submit HEJI20261124000017 FILED",
            "clerk.li filing.void 6528271202600000012 VOIDED");
    assertThat(audit.verify()).isEqualTo(AuditReport.intact(2));
  }

  @Test
  void hashesWithSm3() {
    AuditEntry entry = new AuditEntry(Instant.EPOCH, "public", "act", "subject", "outcome");

    assertThat(entry.hash(AuditChain.empty(1)))
        .isEqualTo("dc4504ba9b8be878cdb81df0590aef96549704234168acc7be48aa596fd49baf");
  }

  @Test
  void findsAnEntryWhoseContentWasChanged() throws SQLException {
    enterOnOneChain(5);

    run("UPDATE audit_entry SET outcome = 'FILED' WHERE position = 3");

    assertThat(audit.verify())
        .isEqualTo(AuditReport.broken(2, new AuditFault(1, 3, AuditFault.Kind.CHANGED)));
  }

  @Test
  void namesEveryBrokenChainAndItsFirstFault() throws SQLException {
    for (int chain : List.of(1, 2, 3)) {
      for (int i = 0; i < 5; i++) {
        inTransaction(entry("subject " + i), chain);
      }
    }

    run("UPDATE audit_entry SET outcome = 'FILED' WHERE chain = 1 AND position IN (3, 5)");
    run("DELETE FROM audit_entry WHERE chain = 3 AND position = 2");

    assertThat(audit.verify())
        .isEqualTo(
            new AuditReport(
                2 + 5 + 1,
                List.of(
                    new AuditFault(1, 3, AuditFault.Kind.CHANGED),
                    new AuditFault(3, 2, AuditFault.Kind.MISSING))));
  }

  @Test
  void findsAnEntryThatWasTakenAway() throws SQLException {
    enterOnOneChain(5);

    run("DELETE FROM audit_entry WHERE position = 4");

    assertThat(audit.verify().faults())
        .containsExactly(new AuditFault(1, 4, AuditFault.Kind.MISSING));
  }

  @Test
  void findsThatTheLastEntryWasTakenAway() throws SQLException {
    enterOnOneChain(5);

    run("DELETE FROM audit_entry WHERE position = 5");

    assertThat(audit.verify().faults())
        .containsExactly(new AuditFault(1, 5, AuditFault.Kind.MISSING));
  }

  @Test
  void findsEntriesThatChangedPlaces() throws SQLException {
    enterOnOneChain(5);

    run("UPDATE audit_entry SET position = 99 WHERE position = 2");
    run("UPDATE audit_entry SET position = 2 WHERE position = 3");
    run("UPDATE audit_entry SET position = 3 WHERE position = 99");

    assertThat(audit.verify().faults())
        .containsExactly(new AuditFault(1, 2, AuditFault.Kind.CHANGED));
  }

  @Test
  void findsAnEntryThatWasReplacedTogetherWithItsHash() throws SQLException {
    enterOnOneChain(5);
    AuditEntry forged = new AuditEntry(Instant.EPOCH, "public", "act", "forged", "outcome");

    run(
        "UPDATE audit_entry SET at = '1970-01-01', act = 'act', subject = 'forged',"
            + " outcome = 'outcome', hash = UNHEX('"
            + forged.hash(AuditChain.empty(1))
            + "') WHERE position = 1");

    assertThat(audit.verify().faults())
        .containsExactly(new AuditFault(1, 2, AuditFault.Kind.CHANGED));
  }

  @Test
  void forgetsTheEntryTogetherWithTheActThatFailed() throws SQLException {
    enterOnOneChain(1);

    try (Connection connection = audit.database.getConnection()) {
      connection.setAutoCommit(false);
      new AuditBook(connection).append(entry("never happened"), AuditChain.empty(1));
      connection.rollback();
    }
    enterOnOneChain(1);

    assertThat(audit.verify()).isEqualTo(AuditReport.intact(2));
  }

  @Test
  void hangsAnEntryOnWhatAnotherServerEntered() throws Exception {
    AuditChain seenByNobody = AuditChain.empty(1);
    try (Connection connection = audit.database.getConnection()) {
      new AuditBook(connection).append(entry("by the other server"), seenByNobody);
      new AuditBook(connection).append(entry("by this server"), seenByNobody);
    }

    assertThat(rows("SELECT CONCAT_WS(' ', position, subject) FROM audit_entry"))
        .containsExactlyInAnyOrder("1 by the other server", "2 by this server");
    assertThat(audit.verify()).isEqualTo(AuditReport.intact(2));
  }

  @Test
  void entersOnDifferentChainsAtOnce() throws Exception {
    ExecutorService other = Executors.newSingleThreadExecutor();

    transactions.during(
        () -> {
          audit.enter("act", "first", "FILED");
          other.submit(() -> transactions.during(() -> enterNow("second"))).get();
          return null;
        });
    other.shutdown();

    assertThat(rows("SELECT DISTINCT chain FROM audit_entry")).hasSize(2);
    assertThat(audit.verify()).isEqualTo(AuditReport.intact(2));
  }

  @Test
  void keepsEveryEntryOfManyCallersAtOnce() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(8);
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String subject = "application " + i;
      done.add(callers.submit(() -> transactions.during(() -> enterNow(subject))));
    }
    for (Future<?> future : done) {
      future.get();
    }
    callers.shutdown();

    assertThat(rows("SELECT DISTINCT subject FROM audit_entry")).hasSize(200);
    assertThat(audit.verify()).isEqualTo(AuditReport.intact(200));
  }

  private void enterOnOneChain(int entries) throws SQLException {
    for (int i = 0; i < entries; i++) {
      inTransaction(entry("subject " + i), 1);
    }
  }

  private AuditEntry entry(String subject) {
    return new AuditEntry(audit.clock.instant(), "public", "application.submit", subject, "NOT");
  }

  private void enter(String act, String subject, String outcome) throws Exception {
    transactions.during(
        () -> {
          audit.enter(act, subject, outcome);
          return null;
        });
  }

  private Void enterNow(String subject) {
    audit.enter("application.submit", subject, "NOT");
    return null;
  }

  private static void inTransaction(AuditEntry entry, int chain) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      new AuditBook(connection).append(entry, AuditChain.empty(chain));
      connection.commit();
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = audit.database.getConnection()) {
      run(connection, sql);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> rows(String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = audit.database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
