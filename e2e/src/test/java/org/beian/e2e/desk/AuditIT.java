package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.beian.e2e.Books;
import org.beian.e2e.product.MariaDb;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The audit log against whoever may change the database. */
class AuditIT {

  private static final Product PRODUCT = Product.on(MariaDb.start("audit-database"), "audit");
  private static final int TWO = 2;

  private static String chain;

  @BeforeAll
  static void enterSomething() {
    PRODUCT.start();
    for (int i = 0; i < 4; i++) {
      assertThat(PRODUCT.api().submit(Forms.ip()).status()).isEqualTo(201);
    }
    chain =
        Books.list(
                PRODUCT,
                "SELECT chain FROM audit_entry GROUP BY chain ORDER BY COUNT(*) DESC LIMIT 1")
            .get(0);
  }

  @AfterAll
  static void stop() {
    PRODUCT.stop();
  }

  @Test
  @DisplayName(
      "SE3: command and page name the entry that was changed, taken away, moved or cut off")
  void commandAndPageNameTheEntry() {
    try (Clerk auditor = Clerk.signedIn(PRODUCT, "audit.admin")) {
      assertThat(PRODUCT.verifyAudit().printed()).startsWith("INTACT: ");
      assertThat(PRODUCT.verifyAudit().status()).isZero();

      run("CREATE TABLE aside AS SELECT * FROM audit_entry WHERE position IN (2, 3) AND " + here());
      run("UPDATE audit_entry SET outcome = 'FORGED' WHERE position = 2 AND " + here());
      bothName(auditor, "CHANGED", TWO);
      putBack();

      run("DELETE FROM audit_entry WHERE position = 2 AND " + here());
      bothName(auditor, "MISSING", TWO);
      putBack();

      run("DELETE FROM audit_entry WHERE position IN (2, 3) AND " + here());
      run("UPDATE aside SET position = 5 - position");
      run("INSERT INTO audit_entry SELECT * FROM aside");
      run("UPDATE aside SET position = 5 - position");
      bothName(auditor, "CHANGED", TWO);
      putBack();
      assertThat(PRODUCT.verifyAudit().status()).isZero();

      auditor.page.waitForCondition(() -> keptOutside().equals(length()));
      long last = Long.parseLong(length());
      cutOff(last);
      bothName(auditor, "MISSING", last);
      assertThat(PRODUCT.verifyAudit().printed())
          .as("the check itself was entered in its place")
          .startsWith("CHANGED: entry " + last + " of chain " + chain);
      bothNameAnotherChainToo(auditor, last);
    }
  }

  /** Has a chain that was never used claim an entry, beside the one that is broken. */
  private static void bothNameAnotherChainToo(Clerk auditor, long position) {
    String another =
        Books.list(PRODUCT, "SELECT MIN(chain) FROM audit_chain WHERE length = 0").get(0);
    run("UPDATE audit_chain SET length = 1 WHERE chain = " + another);
    assertThat(PRODUCT.verifyAudit().printed())
        .contains(
            "CHANGED: entry %d of chain %s".formatted(position, chain),
            "MISSING: entry 1 of chain " + another,
            "2 of 64 chains are broken");
    auditor.page.navigate("/desk/audit");
    auditor.press("#verify");
    assertThat(auditor.page.textContent("#report"))
        .contains(
            "2 条链有问题",
            "第 %s 条链的第 %d 条记录".formatted(chain, position),
            "第 %s 条链的第 1 条记录缺失".formatted(another));
    auditor.visitor.picture("desk-audit-broken");
    auditor.visitor.requireAccessible();
  }

  private static void bothName(Clerk auditor, String kind, long position) {
    Product.Verdict verdict = PRODUCT.verifyAudit();
    assertThat(verdict.printed())
        .startsWith("%s: entry %d of chain %s".formatted(kind, position, chain))
        .contains("1 of 64 chains are broken");
    assertThat(verdict.status()).isEqualTo(2);
    auditor.page.navigate("/desk/audit");
    auditor.press("#verify");
    assertThat(auditor.page.textContent("#report"))
        .contains(
            "1 条链有问题",
            "第 %s 条链的第 %d 条记录".formatted(chain, position)
                + (kind.equals("CHANGED") ? "被改动" : "缺失"));
  }

  private static void putBack() {
    run("DELETE FROM audit_entry WHERE position IN (2, 3) AND " + here());
    run("INSERT INTO audit_entry SELECT * FROM aside");
  }

  /** Takes the last entry away, and the end of its chain back, as if it had never been. */
  private static void cutOff(long last) {
    run("DELETE FROM audit_entry WHERE position = " + last + " AND " + here());
    run(
        "UPDATE audit_chain c JOIN audit_entry e USING (chain) SET c.length = e.position,"
            + " c.head = e.hash WHERE e.position = "
            + (last - 1)
            + " AND e."
            + here());
  }

  private static String here() {
    return "chain = " + chain;
  }

  private static String length() {
    return Books.list(PRODUCT, "SELECT length FROM audit_chain WHERE " + here()).get(0);
  }

  /** How long the chain was when its end was kept outside the database; empty if it was not yet. */
  private static String keptOutside() {
    Path file = PRODUCT.data().resolve("audit/last.ends");
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).get(Integer.parseInt(chain) - 1).split(" ", -1)[1]
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(String sql) {
    try (Connection connection = PRODUCT.jdbc();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
