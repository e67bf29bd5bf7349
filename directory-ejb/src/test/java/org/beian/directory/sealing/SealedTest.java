package org.beian.directory.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.beian.directory.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedTest {

  private static final DataSource DATABASE = TestDatabase.migrated("sealing");
  private static final SealedTable NOTES =
      new SealedTable("note", "id", true, List.of("words"), List.of("file"), 2);

  @TempDir Path directory;
  private DataKeys keys;

  @BeforeEach
  void open() throws SQLException {
    execute("DELETE FROM sealing_key");
    execute("DELETE FROM sealing_walk");
    execute("DROP TABLE IF EXISTS note");
    execute("CREATE TABLE note (id BIGINT PRIMARY KEY, words TEXT, file BLOB)");
    keys = TestKeys.of(directory.resolve("data.p12"), DATABASE);
    keys.open();
  }

  @AfterEach
  void lendOthers() {
    TestKeys.lend();
  }

  @Test
  void whatIsSealedIsReadAgainAndNotTheSameTwice() {
    for (String text : List.of("", "13812345678", "库尔勒市".repeat(500))) {
      String sealed = Sealed.seal(text);

      assertThat(sealed).startsWith("sm4:1:").isNotEqualTo(Sealed.seal(text));
      assertThat(Sealed.open(sealed)).isEqualTo(text);
    }
    byte[] file = "%PDF 13812345678".getBytes(StandardCharsets.UTF_8);
    assertThat(new String(Sealed.seal(file), StandardCharsets.ISO_8859_1))
        .startsWith("sm4:")
        .doesNotContain("13812345678");
    assertThat(Sealed.open(Sealed.seal(file))).isEqualTo(file);
    assertThat(Sealed.seal((String) null)).isNull();
  }

  @Test
  void aChangeIsNoticed() {
    String sealed = Sealed.seal("13812345678");
    char last = sealed.charAt(sealed.length() - 4);
    String changed =
        sealed.substring(0, sealed.length() - 4)
            + (last == 'A' ? 'B' : 'A')
            + sealed.substring(sealed.length() - 3);

    assertThatThrownBy(() -> Sealed.open(changed)).hasMessageContaining("was changed");
  }

  @Test
  void oldRowsAreSealedAndAllRowsFollowAKeyThatTheKeyToolAdds() throws Exception {
    for (int id = 1; id <= 5; id++) {
      execute("INSERT INTO note VALUES (" + id + ", 'phone 1381234567" + id + "', 'scan')");
    }
    execute("INSERT INTO note VALUES (6, NULL, NULL)");
    walk();
    assertThat(notes("words")).hasSize(5).allMatch(words -> words.startsWith("sm4:1:"));
    assertThat(notes("file")).allMatch(file -> file.startsWith("sm4:"));

    addKey("data.p12", "seal-2");
    DataKeys restarted = TestKeys.of(directory.resolve("data.p12"), DATABASE);
    restarted.open();
    keys = restarted;
    walk();

    assertThat(notes("words"))
        .allMatch(words -> words.startsWith("sm4:2:"))
        .map(Sealed::open)
        .containsExactly(
            "phone 13812345671",
            "phone 13812345672",
            "phone 13812345673",
            "phone 13812345674",
            "phone 13812345675");
  }

  @Test
  void aServerReadsWhatAnotherSealedUnderAKeyThatItHasNotSeenYet() throws Exception {
    DataKeys other = TestKeys.of(directory.resolve("data.p12"), DATABASE);
    addKey("data.p12", "seal-2");
    other.open();
    String sealed = Sealed.seal("13812345678");

    Sealed.use(keys);

    assertThat(sealed).startsWith("sm4:2:");
    assertThat(Sealed.open(sealed)).isEqualTo("13812345678");
  }

  @Test
  void aServerWithOtherKeysDoesNotStart() {
    DataKeys stranger = TestKeys.of(directory.resolve("other.p12"), DATABASE);

    assertThatThrownBy(stranger::open)
        .hasMessageContaining("not those the database is sealed under")
        .hasMessageContaining("FILING_DATA_KEYS");
  }

  @Test
  void aServerWithOtherKeysLeavesNoneBehindThatTheRightOnesWouldMiss() throws Exception {
    DataKeys stranger = TestKeys.of(directory.resolve("other.p12"), DATABASE);
    assertThatThrownBy(stranger::open).isInstanceOf(RuntimeException.class);
    addKey("other.p12", "seal-2");
    assertThatThrownBy(stranger::open).isInstanceOf(RuntimeException.class);

    addKey("data.p12", "seal-2");
    keys.open();

    assertThat(Sealed.seal("13812345678")).startsWith("sm4:2:");
  }

  @Test
  void aKeyedHashIsTheSameForTheSameAndTellsKindsApart() {
    assertThat(Sealed.hash("mobile", "13812345678"))
        .hasSize(32)
        .isEqualTo(Sealed.hash("mobile", "13812345678"))
        .isNotEqualTo(Sealed.hash("idNo", "13812345678"));
  }

  private void walk() {
    Resealing resealing = TestKeys.resealing(keys, DATABASE);
    while (!resealing.isDone(List.of(NOTES))) {
      assertThat(resealing.step(List.of(NOTES))).isTrue();
    }
  }

  /** As docs/operations.md has it. */
  private void addKey(String file, String alias) throws IOException, InterruptedException {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genseckey",
                "-alias",
                alias,
                "-keyalg",
                "HmacSHA256",
                "-keysize",
                "256",
                "-keystore",
                directory.resolve(file).toString(),
                "-storepass:file",
                directory.resolve(file + ".password").toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("keytool.log").toFile())
            .start();
    assertThat(keytool.waitFor()).as(Files.readString(directory.resolve("keytool.log"))).isZero();
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = DATABASE.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> notes(String column) throws SQLException {
    try (Connection connection = DATABASE.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT " + column + " FROM note WHERE " + column + " IS NOT NULL ORDER BY id");
        ResultSet row = select.executeQuery()) {
      List<String> all = new ArrayList<>();
      while (row.next()) {
        all.add(row.getString(1));
      }
      return all;
    }
  }
}
