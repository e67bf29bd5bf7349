package org.beian.filing.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beian.filing.persistence.TestMails;
import org.beian.filing.review.ClerksHall;
import org.junit.jupiter.api.Test;

class EscalationTest {

  private static final String SUPERVISOR = "supervisor@hejing.example";

  private final ClerksHall hall = new ClerksHall("escalation");

  @Test
  void tellsTheSupervisorOfEachOverdueCaseOnceInOfficeHours() {
    hall.run(
        "INSERT INTO credential (id, realm, login, password_hash, totp_step, version)"
            + " VALUES (4, 'STAFF', '"
            + SUPERVISOR
            + "', 'none', 0, 1)");
    String late = hall.handIn(hall.form());
    hall.at("2026-11-25T01:00:00Z");
    assertThat(mails()).as("before the office opens").isEmpty();

    hall.at("2026-11-25T02:30:00Z");
    String fresh = hall.handIn(hall.form());
    assertThat(mails())
        .singleElement()
        .satisfies(
            text ->
                assertThat(text).contains(late, "/desk/?urgency=OVERDUE").doesNotContain(fresh));
    assertThat(mails()).as("once").hasSize(1);

    hall.at("2026-11-26T03:00:00Z");
    assertThat(mails()).hasSize(2);
    assertThat(mails().get(1)).contains(fresh).doesNotContain(late);
    assertThat(
            hall.database.list(
                "SELECT CONCAT(actor, ' ', subject, ' ', outcome) FROM audit_entry"
                    + " WHERE act = 'case.escalate' ORDER BY at"))
        .containsExactly("machine " + late + " TOLD", "machine " + fresh + " TOLD");
  }

  /** What the supervisor was written after one more round. */
  private List<String> mails() {
    hall.as(
        ClerksHall.NOBODY,
        b -> {
          b.get(Escalation.class).run();
          return null;
        });
    return TestMails.to(hall.database, SUPERVISOR, "body");
  }
}
