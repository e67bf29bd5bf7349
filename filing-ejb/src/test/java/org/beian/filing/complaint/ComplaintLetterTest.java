package org.beian.filing.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.beian.directory.outbox.Mail;
import org.junit.jupiter.api.Test;

class ComplaintLetterTest extends ComplaintHall {

  @Test
  void isWrittenInTheLanguageOfTheComplaintAndWithoutItsCode() {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      ComplaintHeard heard =
          hear(
              new NewComplaint(
                  "CONSULTATION", "HEJING", "", "x", "a@example.cn", locale, "page " + locale),
              AT);
      for (ComplaintAct act : ComplaintRecord.TOLD_BY_MAIL) {
        Mail mail = letter(heard, act);

        assertThat(mail.subject()).contains(heard.number());
        assertThat(mail.text())
            .doesNotContain(heard.code(), "{0}", "{1}", "{2}")
            .contains(
                locale.equals(Locale.ENGLISH) ? "22 October 2026, 19:30" : "2026年10月22日 19:30");
      }
    }
  }

  private static Mail letter(ComplaintHeard heard, ComplaintAct act) {
    return DATABASE.at(
        clock(Instant.EPOCH),
        beans -> {
          Complaints complaints = beans.get(Complaints.class);
          return ComplaintLetter.of(
              complaints.get(complaints.idOf(heard.number()).orElseThrow()), act);
        });
  }
}
