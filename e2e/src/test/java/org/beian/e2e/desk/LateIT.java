package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LateIT {

  @Test
  @DisplayName("a clerk finds who applied late, who did not confirm and who owes a report")
  void aClerkFindsWhoIsLate() throws SQLException {
    ObjectNode late = Forms.ip();
    Forms.set(late, "/connection/connectedOn", Forms.today().minusDays(900).toString());
    String application = Product.shared().api().submit(late).text("/applicationNo");
    ObjectNode provider = Forms.ip();
    Forms.set(provider, "/connection/connectionRole", "ACCESS");
    String filing = Product.shared().api().submit(provider).text("/filingNo");
    String fresh = Product.shared().api().submit(Forms.ip()).text("/filingNo");
    turnBack("confirm_due = confirm_due - INTERVAL 3 YEAR", filing);
    turnBack("filed_at = filed_at - INTERVAL 100 DAY", filing);

    try (Clerk clerk = Clerk.signedIn("clerk.hejing")) {
      assertThat(shown(clerk, "UNCONFIRMED")).contains(filing).doesNotContain(fresh);
      assertThat(shown(clerk, "APPLICATIONS")).contains(application);
      assertThat(shown(clerk, "REPORTS")).contains(filing).doesNotContain(fresh);
      clerk.visitor.picture("desk-late");
      clerk.visitor.requireAccessible();
      assertThat(clerk.page.textContent("#late tr:has-text('" + filing + "') td:last-child"))
          .as("a hundred days less a month")
          .matches("(69|70|71|72)");
      clerk.page.click("#late a:text-is('" + filing + "')");
      assertThat(clerk.page.textContent("#found")).contains(filing);
    }
    try (Clerk other = Clerk.signedIn("clerk.korla")) {
      assertThat(shown(other, "REPORTS")).doesNotContain(filing);
    }
  }

  private static String shown(Clerk clerk, String list) {
    Page page = clerk.visitor.open("/desk/late");
    page.selectOption("#list", list);
    clerk.press("main form button");
    return page.textContent("main");
  }

  /** Lets time pass for a filing. */
  private static void turnBack(String what, String filing) throws SQLException {
    try (Connection connection = Product.shared().jdbc();
        PreparedStatement update =
            connection.prepareStatement("UPDATE filing SET " + what + " WHERE number = ?")) {
      update.setString(1, filing);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }
}
