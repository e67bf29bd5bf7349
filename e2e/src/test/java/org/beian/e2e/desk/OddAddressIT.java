package org.beian.e2e.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import org.beian.e2e.browser.Visitor;
import org.beian.e2e.product.Answer;
import org.beian.e2e.product.Product;
import org.beian.e2e.sample.Forms;
import org.junit.jupiter.api.Test;

/** Pages take from their addresses what they can read, and never fail for the rest. */
class OddAddressIT {

  @Test
  void theDeskFiltersByWhatItCanRead() {
    try (Clerk clerk = Clerk.signedIn("clerk.hejing");
        Clerk officer = Clerk.signedIn("officer.hejing")) {
      for (String query : List.of("track=x", "kind=%E4%B8%AD", "urgency=1", "holding=-")) {
        assertThat(clerk.page.navigate("/desk/?" + query).status()).as(query).isEqualTo(200);
      }
      assertThat(officer.page.request().get("/desk/complaint?no=%E4%B8%AD").status())
          .isEqualTo(404);
    }
  }

  @Test
  void aRatingOfNoLevelIsToldAndNotLost() {
    Answer filed = Product.shared().api().submit(Forms.ip());
    try (Visitor visitor = Visitor.atDesk()) {
      var answer =
          visitor
              .page()
              .request()
              .post(
                  "/case",
                  RequestOptions.create()
                      .setForm(
                          FormData.create()
                              .set("number", filed.text("/applicationNo"))
                              .set("code", filed.text("/queryCode"))
                              .set("level", "best")
                              .set("opinion", "说得很清楚")
                              .set("go", "rating")));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.text()).contains("rating-error", "说得很清楚");
    }
  }
}
