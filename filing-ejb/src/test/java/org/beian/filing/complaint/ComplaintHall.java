package org.beian.filing.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.directory.staff.StaffRole.COMPLAINT_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.persistence.TestMails;
import org.beian.filing.persistence.TestStaff;

/** What the tests of complaints share: people of Hejing, a clock, and short ways to act. */
abstract class ComplaintHall {

  static final TestDatabase DATABASE = TestDatabase.named("complaints");

  /** A Thursday, the last working day before 中秋节; 国庆节 with its make-up days follows. */
  static final Instant AT = Instant.parse("2026-09-24T02:00:00Z");

  /** 28, 29, 30 September, 8 to 10, 12 to 16 and 19 to 22 October; 19:30 in Beijing. */
  static final Instant DUE = Instant.parse("2026-10-22T11:30:00Z");

  static final AuthorityCode HEJING = new AuthorityCode("HEJING");
  static final String LI = TestStaff.add(DATABASE, HEJING, COMPLAINT_OFFICER);
  static final String WANG = TestStaff.add(DATABASE, HEJING, COMPLAINT_OFFICER);

  static ComplaintKey complain(Instant at, String kind, String caseNumber, String email) {
    ComplaintHeard heard =
        hear(typed(kind, caseNumber, email, "有话要说", UUID.randomUUID().toString()), at);
    assertThat(heard.faults()).isEmpty();
    return new ComplaintKey(heard.number(), heard.code(), "somewhere");
  }

  static NewComplaint typed(
      String kind, String caseNumber, String email, String words, String formKey) {
    return new NewComplaint(kind, "HEJING", caseNumber, words, email, Locale.CHINESE, formKey);
  }

  static ComplaintHeard hear(NewComplaint typed, Instant at) {
    return desk(at, desk -> desk.hear(typed));
  }

  static ComplaintView find(ComplaintKey key, Instant at) {
    return desk(at, desk -> desk.find(key)).orElseThrow();
  }

  static ComplaintOutcome take(ComplaintKey key, String officer, Instant at) {
    return office(officer, at, office -> office.take(key.number()));
  }

  static ComplaintOutcome reply(ComplaintKey key, String officer, String words, Instant at) {
    return office(officer, at, office -> office.reply(key.number(), words));
  }

  static ComplaintSheet sheet(ComplaintKey key, String officer) {
    return office(officer, AT, office -> office.open(key.number())).orElseThrow();
  }

  static ComplaintOutcome settle(ComplaintKey key) {
    return desk(AT, desk -> desk.settle(key));
  }

  static ComplaintOutcome escalate(ComplaintKey key, String words) {
    return desk(AT, desk -> desk.escalate(key, words));
  }

  static ComplaintOutcome reopen(ComplaintKey key, String words) {
    return desk(AT, desk -> desk.reopen(key, words));
  }

  static int sweep(Instant at) {
    return DATABASE.at(clock(at), beans -> beans.get(ComplaintSweep.class).run());
  }

  static <T> T desk(Instant at, Function<ComplaintDesk, T> errand) {
    return DATABASE.at(clock(at), beans -> errand.apply(beans.get(ComplaintDesk.class)));
  }

  static <T> T office(String officer, Instant at, Function<ComplaintOffice, T> errand) {
    return DATABASE.at(
        clock(at), beans -> errand.apply(beans.calledBy(officer).get(ComplaintOffice.class)));
  }

  static Clock clock(Instant at) {
    return Clock.fixed(at, ZoneOffset.UTC);
  }

  static List<ComplaintAct> acts(ComplaintView shown) {
    return shown.steps().stream().map(ComplaintView.Step::act).toList();
  }

  static List<String> mailsTo(String address) {
    return TestMails.to(DATABASE, address, "CONCAT(subject, body)");
  }

  static <T> List<T> atOnce(int times, Callable<T> errand) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(times);
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer :
          people.invokeAll(IntStream.range(0, times).mapToObj(i -> errand).toList())) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      people.shutdown();
    }
  }
}
