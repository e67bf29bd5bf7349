package org.beian.directory.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.beian.directory.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;

class SchemaTest {

  private static final ClassLoader SCRIPTS = SchemaTest.class.getClassLoader();

  @Test
  void letsServersThatStartTogetherWaitForEachOther() throws Exception {
    DataSource database = TestDatabase.empty("schema_together");
    ExecutorService servers = Executors.newFixedThreadPool(2);

    Future<String> one = servers.submit(() -> Schema.migrate(database, SCRIPTS));
    Future<String> other = servers.submit(() -> Schema.migrate(database, SCRIPTS));

    assertThat(new String[] {one.get(), other.get()})
        .allMatch(message -> message.startsWith("Database schema is ready"));
    assertThat(value(database, "SELECT COUNT(*) FROM authority")).isEqualTo(10);
    servers.shutdown();
  }

  @Test
  void repeatsDefinitionsAfterAStartThatWasKilled() throws Exception {
    DataSource database = TestDatabase.migrated("schema_killed");
    execute(database, "DELETE FROM schema_history WHERE version IN ('1.1', '1.3', '1.5', '1.7')");

    assertThat(Schema.migrate(database, SCRIPTS)).contains("4 scripts run now");
  }

  @Test
  void keepsChineseTextWhateverTheDatabaseWasCreatedWith() throws Exception {
    DataSource database = TestDatabase.empty("schema_latin");
    execute(database, "ALTER DATABASE schema_latin CHARACTER SET latin1");

    Schema.migrate(database, SCRIPTS);

    assertThat(value(database, "SELECT COUNT(*) FROM division WHERE name_zh = '焉耆回族自治县'"))
        .isEqualTo(1);
  }

  @Test
  void saysWhatIsWrongWhenTheDatabaseCannotBeReached() throws Exception {
    SchemaMigrator migrator = new SchemaMigrator();
    migrator.database = new MariaDbDataSource("jdbc:mariadb://127.0.0.1:" + freePort() + "/none");

    assertThatThrownBy(migrator::migrate)
        .hasMessageStartingWith("The filing database (jdbc/filing) is not usable: ")
        .hasMessageContaining("127.0.0.1");
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void execute(DataSource database, String sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int value(DataSource database, String query) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
