package org.beian.directory.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beian.directory.audit.TestAudit;
import org.beian.directory.persistence.MovableClock;
import org.beian.directory.persistence.TestChanges;
import org.beian.directory.persistence.TestDatabase;
import org.beian.directory.staff.NotAllowedException;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.TestScope;
import org.junit.jupiter.api.Test;

class AnnouncementDeskTest {

  private static final MovableClock CLOCK = new MovableClock("2026-11-24T02:00:00Z");
  private static final DataSource DATABASE = TestDatabase.migrated("announcements");
  private static final TestScope STAFF = new TestScope(DATABASE);
  private static final AnnouncementBoard BOARD = new AnnouncementBoard();
  private static final AnnouncementDesk DESK = desk();

  private static AnnouncementDesk desk() {
    AnnouncementDesk desk = new AnnouncementDesk();
    desk.scope = STAFF.scope;
    desk.announcements = new Announcements();
    desk.announcements.em = STAFF.em;
    desk.announcements.clock = CLOCK;
    desk.announcements.open();
    desk.audit = TestAudit.log(DATABASE, CLOCK, STAFF.transactions);
    desk.changes = TestChanges.unheard();
    desk.clock = CLOCK;
    BOARD.announcements = desk.announcements;
    BOARD.clock = CLOCK;
    STAFF.be(StaffRole.SYSTEM_ADMINISTRATOR);
    return desk;
  }

  @Test
  void isShownFromItsFirstMomentToItsLastOrUntilItIsEnded() {
    Instant from = CLOCK.instant().plus(Duration.ofHours(1));
    announce("维护", from, from.plus(Duration.ofHours(1)));
    announce("将被撤下", from, from.plus(Duration.ofHours(9)));
    assertThat(shown()).isEmpty();

    CLOCK.pass(Duration.ofHours(1));
    assertThat(shown()).containsExactly("维护", "将被撤下");

    long second = in(DESK::all).get(0).id();
    assertThat(in(() -> DESK.end(second))).isTrue();
    assertThat(in(() -> DESK.end(second))).isFalse();
    CLOCK.pass(Duration.ofSeconds(1));
    assertThat(shown()).containsExactly("维护");

    CLOCK.pass(Duration.ofHours(1));
    assertThat(shown()).isEmpty();
  }

  @Test
  void wantsWordsInBothLanguagesAndTimesInTheirOrder() {
    Instant now = CLOCK.instant();
    Instant later = now.plusSeconds(60);

    for (String words : List.of(" ", "字".repeat(501))) {
      assertThat(in(() -> DESK.announce(new NewAnnouncement(words, "Words", now, later))))
          .contains(AnnouncementFault.WORDS);
      assertThat(in(() -> DESK.announce(new NewAnnouncement("公告", words, now, later))))
          .contains(AnnouncementFault.WORDS);
    }
    for (List<Instant> times :
        List.of(List.of(later, now), List.of(now.minusSeconds(60), now), List.of(now, now))) {
      assertThat(
              in(
                  () ->
                      DESK.announce(
                          new NewAnnouncement("公告", "Words", times.get(0), times.get(1)))))
          .contains(AnnouncementFault.TIMES);
    }
    assertThat(in(() -> DESK.announce(new NewAnnouncement("公告", "Words", null, later))))
        .contains(AnnouncementFault.TIMES);
  }

  @Test
  void isTheSystemAdministratorsAlone() {
    NewAnnouncement typed =
        new NewAnnouncement("公告", "Words", CLOCK.instant(), CLOCK.instant().plusSeconds(60));
    try {
      for (StaffRole role : StaffRole.values()) {
        if (role != StaffRole.SYSTEM_ADMINISTRATOR) {
          STAFF.be(role);
          for (Supplier<?> act :
              List.<Supplier<?>>of(DESK::all, () -> DESK.announce(typed), () -> DESK.end(1))) {
            assertThatThrownBy(() -> in(act)).isInstanceOf(NotAllowedException.class);
          }
        }
      }
    } finally {
      STAFF.be(StaffRole.SYSTEM_ADMINISTRATOR);
    }
  }

  private static void announce(String words, Instant from, Instant until) {
    assertThat(in(() -> DESK.announce(new NewAnnouncement(words, "Words", from, until)))).isEmpty();
  }

  private static List<String> shown() {
    return in(BOARD::shown).stream().map(AnnouncementView::wordsZh).toList();
  }

  private static <T> T in(Supplier<T> request) {
    return STAFF.in(request);
  }
}
