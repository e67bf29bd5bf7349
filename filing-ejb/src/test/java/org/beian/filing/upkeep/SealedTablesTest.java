package org.beian.filing.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import javax.sql.DataSource;
import org.beian.directory.persistence.TestMariaDb;
import org.beian.directory.sealing.DataKeys;
import org.beian.directory.sealing.Resealing;
import org.beian.directory.sealing.SealedTable;
import org.beian.directory.sealing.TestKeys;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CasesOnRecord;
import org.beian.filing.cases.Dossiers;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mariadb.jdbc.MariaDbDataSource;

class SealedTablesTest {

  private static final TestDatabase DATABASE = TestDatabase.named("sealed_tables");

  @TempDir Path directory;

  @AfterEach
  void lendOthers() {
    TestKeys.lend();
  }

  @Test
  void formsOfBeforeAreSealedWhileTheyStayReadable() throws Exception {
    String number = CasesOnRecord.add(DATABASE, ApplicationState.FILED, "machine").number();
    DATABASE.inTransaction(
        entities ->
            entities
                .createNativeQuery(
                    "UPDATE application SET form = '{\"securityOfficer\":{\"mobile\":\"13812345678\"}}'")
                .executeUpdate());
    assertThat(mobileOf(number)).isEqualTo("13812345678");

    DataSource source = new MariaDbDataSource(TestMariaDb.url("sealed_tables"));
    DataKeys keys = TestKeys.of(directory.resolve("data.p12"), source);
    keys.open();
    Resealing resealing = TestKeys.resealing(keys, source);
    while (!resealing.isDone(SealedTables.ALL)) {
      assertThat(resealing.step(SealedTables.ALL)).isTrue();
    }

    assertThat(DATABASE.list("SELECT form FROM application"))
        .allMatch(form -> form.startsWith("sm4:1:"));
    assertThat(mobileOf(number)).isEqualTo("13812345678");
    assertThat(DATABASE.list("SELECT place FROM sealing_walk WHERE done_at IS NOT NULL"))
        .hasSameSizeAs(SealedTables.ALL)
        .containsAll(SealedTables.ALL.stream().map(SealedTable::name).toList());
  }

  private static String mobileOf(String number) {
    return DATABASE.at(
        Clock.systemUTC(),
        beans ->
            beans.get(Dossiers.class).find(number).orElseThrow().form().securityOfficer().mobile());
  }
}
