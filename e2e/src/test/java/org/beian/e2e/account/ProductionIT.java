package org.beian.e2e.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.MariaDb;
import org.beian.e2e.product.Product;
import org.junit.jupiter.api.Test;

class ProductionIT {

  private static final String SECRET = "a secret of this test, 32 characters or more";

  @Test
  void startsOnlyWithASecretOfItsOwnAndWithoutDemoAccounts() throws SQLException {
    MariaDb database = MariaDb.start("production-database");
    try {
      Product proper =
          Product.inProduction(database, "production", Map.of("FILING_SECRET", SECRET));
      try {
        proper.start();
        showsNothingOfTheDemo(proper);
      } finally {
        proper.stop();
      }
      leaveADemoAccountIn(database);

      assertThatThrownBy(Product.inProduction(database, "production-careless", Map.of())::start)
          .hasMessageContaining("Not started in production")
          .hasMessageContaining("FILING_SECRET is not set")
          .hasMessageContaining("the database holds demo accounts (owner@demo.example)");
      assertThatThrownBy(
              Product.embedded("nowhere", Map.of("FILING_PUBLIC_URL", "beian.example.cn"))::start)
          .hasMessageContaining("FILING_PUBLIC_URL must read like https://");
    } finally {
      database.kill();
    }
  }

  private static void leaveADemoAccountIn(MariaDb database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "INSERT INTO credential (realm, login, password_hash, totp_step, demo, version)"
              + " VALUES ('MEMBER', 'owner@demo.example', 'none', 0, TRUE, 0)");
    }
  }

  private static void showsNothingOfTheDemo(Product product) {
    try (Visitor visitor = Visitor.atDesk(product)) {
      Page page = visitor.open("/account/sign-in");
      assertThat(page.content()).doesNotContain("demo", "演示");
      visitor.picture("account-sign-in-production");
      visitor.openRefused("/demo/mail", 404);
    }
  }
}
