package org.beian.filing.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CasesOnRecord;
import org.beian.filing.application.CasesOnRecord.Opened;
import org.beian.filing.message.MessageOffice.Clerk;
import org.beian.filing.message.MessageOffice.Row;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class MessageDeskTest {

  private static final TestDatabase DATABASE = TestDatabase.named("messages");
  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
  private static final Clerk LI = new Clerk("clerk.li", new AuthorityCode("HEJING"));

  @Test
  void notesWhenEachSideReadWhatTheOtherWrote() {
    Opened opened = CasesOnRecord.add(DATABASE, ApplicationState.IN_REVIEW, null);
    send(opened, "材料还缺什么？", "a");
    assertThat(unread()).contains(opened.number());

    List<CaseMessage> seen = readBy(LI, opened, 10);
    answer(LI, opened, "不缺了。", 20);
    read(opened, 30);
    List<CaseMessage> later = read(opened, 40);

    assertThat(seen).extracting(CaseMessage::readAt).containsExactly(AT.plusSeconds(10));
    assertThat(unread()).doesNotContain(opened.number());
    assertThat(later)
        .extracting(CaseMessage::side, CaseMessage::words, CaseMessage::sentAt, CaseMessage::readAt)
        .containsExactly(
            tuple(MessageSide.APPLICANT, "材料还缺什么？", AT, AT.plusSeconds(10)),
            tuple(MessageSide.AUTHORITY, "不缺了。", AT.plusSeconds(20), AT.plusSeconds(30)));
  }

  @Test
  void sendsTheSameWordsOfOnePageOnce() {
    Opened opened = CasesOnRecord.add(DATABASE, ApplicationState.IN_REVIEW, null);

    assertThat(send(opened, "在吗", "page")).isEqualTo(MessageOutcome.SENT);
    assertThat(send(opened, "在吗", "page")).isEqualTo(MessageOutcome.SENT);
    assertThat(send(opened, "在吗", "other page")).isEqualTo(MessageOutcome.SENT);

    assertThat(read(opened, 0)).hasSize(2);
  }

  @Test
  void hidesTheTalkFromEverybodyElse() {
    Opened opened = CasesOnRecord.add(DATABASE, ApplicationState.IN_REVIEW, null);
    Clerk stranger = new Clerk("clerk.wu", new AuthorityCode("KORLA"));
    send(opened, "只给和静看", "a");

    assertThat(readBy(stranger, opened, 0)).isEmpty();
    assertThat(answer(stranger, opened, "x", 0)).isEqualTo(MessageOutcome.UNKNOWN);
    assertThat(send(new Opened(opened.number(), "23456789AB"), "x", "y"))
        .isEqualTo(MessageOutcome.UNKNOWN);
    assertThat(send(opened, "\n \u0000", "y")).isEqualTo(MessageOutcome.WORDS_MISSING);
    assertThat(send(opened, "字".repeat(1001), "y")).isEqualTo(MessageOutcome.WORDS_TOO_LONG);
    assertThat(unread()).contains(opened.number());
  }

  private static MessageOutcome send(Opened opened, String words, String formKey) {
    return at(
        0, b -> b.get(MessageDesk.class).send(opened.number(), opened.code(), "a", words, formKey));
  }

  private static MessageOutcome answer(Clerk clerk, Opened opened, String words, int second) {
    return at(
        second, b -> b.get(MessageOffice.class).send(clerk, opened.number(), words, "answer"));
  }

  private static List<CaseMessage> read(Opened opened, int second) {
    return at(second, b -> b.get(MessageDesk.class).read(opened.number()));
  }

  private static List<CaseMessage> readBy(Clerk clerk, Opened opened, int second) {
    return at(second, b -> b.get(MessageOffice.class).read(clerk, opened.number()));
  }

  private static List<String> unread() {
    return at(0, b -> b.get(MessageOffice.class).unread(LI.authority(), 0)).stream()
        .map(Row::applicationNo)
        .toList();
  }

  private static <T> T at(int second, Function<TestBeans, T> errand) {
    return DATABASE.at(Clock.fixed(AT.plusSeconds(second), ZoneOffset.UTC), errand);
  }
}
