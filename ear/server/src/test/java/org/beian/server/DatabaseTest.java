package org.beian.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseTest {

  @Test
  void anAddressGetsTheOptionsTheApplicationReliesOn() {
    assertThat(new Database("jdbc:mariadb://db/filing", "desk", "x").urlWithOptions())
        .startsWith("jdbc:mariadb://db/filing?connectTimeout=5000&connectionTimeZone=UTC&")
        .contains("&useServerPrepStmts=true");
  }

  @Test
  void anOptionOfTheOperatorStays() {
    assertThat(
            new Database("jdbc:mariadb://db/filing?connectTimeout=1", "desk", "x").urlWithOptions())
        .startsWith("jdbc:mariadb://db/filing?connectTimeout=1&connectionTimeZone=UTC&")
        .doesNotContain("connectTimeout=5000");
  }

  @Test
  void aDatabaseThatIsNotThereIsNamedWithoutItsPassword() {
    Database nowhere = new Database("jdbc:mariadb://127.0.0.1:1/filing", "desk", "secret");

    assertThatThrownBy(nowhere::requireReachable)
        .isInstanceOf(StartException.class)
        .hasMessageStartingWith("Cannot use the database at jdbc:mariadb://127.0.0.1:1/filing: ")
        .hasMessageEndingWith("(check FILING_DB_URL)")
        .hasMessageNotContaining("secret");
    assertThat(nowhere).asString().doesNotContain("secret");
  }
}
