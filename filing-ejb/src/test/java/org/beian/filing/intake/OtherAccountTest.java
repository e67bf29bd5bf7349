package org.beian.filing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.beian.filing.application.Purpose;
import org.beian.filing.application.Receipt;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingForms;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.persistence.IdempotencyException.Reason;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

/** The same key and form by one account and by another. */
class OtherAccountTest {

  private static final TestDatabase DATABASE = TestDatabase.named("other_account");
  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-11-24T02:00:00Z"), ZoneOffset.UTC);

  private final FilingForm form = FilingForms.anIpForm().form();

  @Test
  void answersNoAccountWithTheReceiptOfAnother() {
    Receipt first = submit(Purpose.newBy(1L), "theirs");

    assertThat(submit(Purpose.newBy(1L), "theirs")).isEqualTo(first);
    assertThatThrownBy(() -> submit(Purpose.newBy(2L), "theirs"))
        .isInstanceOfSatisfying(
            IdempotencyException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_FORM));
  }

  /** Between two tries at a page somebody may sign in, and take the first with them. */
  @Test
  void answersWhoSignedInMeanwhile() {
    Receipt first = submit(Purpose.NEW, "page");

    assertThat(submit(Purpose.NEW, "page")).isEqualTo(first);
    assertThat(submit(Purpose.newBy(3L), "page")).isEqualTo(first);
  }

  private Receipt submit(Purpose purpose, String key) {
    return DATABASE.at(NOW, beans -> beans.get(IntakeDesk.class).submit(form, purpose, key));
  }
}
