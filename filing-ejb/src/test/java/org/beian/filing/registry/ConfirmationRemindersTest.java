package org.beian.filing.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.network.IpRange;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.persistence.TestMails;
import org.junit.jupiter.api.Test;

class ConfirmationRemindersTest {

  private static final TestDatabase DATABASE = TestDatabase.named("reminders");

  /** To be confirmed by 22 September 2026; the thirty days before begin on a Sunday. */
  private static final Instant FILED = beijing("2025-09-22T12:00");

  private static final String SUNDAY = "2026-08-23T12:00";
  private static final String MONDAY_NIGHT = "2026-08-24T03:00";
  private static final String MONDAY = "2026-08-24T12:00";

  @Test
  void remindsOnceAStageAndOnlyInOfficeHoursHoweverManyServersRun() {
    FilingNumber number = file("61.2.1.1", "officer@example.cn");

    run(SUNDAY);
    run(MONDAY_NIGHT);
    assertThat(subjects("officer@example.cn")).isEmpty();

    Stream.generate(() -> CompletableFuture.runAsync(() -> run(MONDAY)))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);
    run("2026-09-22T12:00");
    assertThat(subjects("officer@example.cn"))
        .containsExactly("备案 " + number.value() + " 请在 2026年9月22日 前核对");

    run("2026-09-23T12:00");
    run("2026-10-22T12:00");
    run("2026-10-23T12:00");
    run("2026-11-24T12:00");
    assertThat(subjects("officer@example.cn").stream().skip(1))
        .containsExactly(
            "备案 " + number.value() + " 已过核对期限，请尽快核对", "备案 " + number.value() + " 的核对宽限期已满");
  }

  @Test
  void leavesWhoeverConfirmedOrCancelledInPeaceUntilTheNextYear() {
    FilingNumber confirmed = file("61.2.2.1", "confirmed@example.cn");
    FilingNumber cancelled = file("61.2.2.2", "cancelled@example.cn");
    run(MONDAY);
    keeping(MONDAY, keeping -> keeping.confirm(confirmed, beijing(MONDAY)));
    keeping(
        MONDAY,
        keeping -> keeping.cancel(cancelled, CancelReason.CONNECTION_ENDED, beijing(MONDAY)));

    run("2026-09-23T12:00");
    run("2026-10-23T12:00");

    assertThat(subjects("confirmed@example.cn")).hasSize(1);
    assertThat(subjects("cancelled@example.cn")).hasSize(1);
  }

  private static void run(String beijing) {
    DATABASE.at(
        clock(beijing),
        beans -> {
          beans.get(ConfirmationReminders.class).run();
          return null;
        });
  }

  private static void keeping(String beijing, Function<FilingKeeping, Boolean> errand) {
    boolean done =
        DATABASE.at(clock(beijing), beans -> errand.apply(beans.get(FilingKeeping.class)));
    assertThat(done).isTrue();
  }

  private static FilingNumber file(String range, String email) {
    NewFiling filing =
        new NewFiling(
            FilingTrack.IP,
            new AuthorityCode("HEJING"),
            "652827",
            "91652827MAXXXXX66P",
            "甲公司",
            "652827",
            ConnectionRole.USER,
            LocalDate.of(2025, 9, 1),
            List.of(IpRange.read(range).value()),
            List.of(),
            "{\"securityOfficer\":{\"email\":\"" + email + "\"}}",
            null);
    return DATABASE.at(
        Clock.fixed(FILED, ZoneOffset.UTC),
        beans -> beans.get(FilingRegister.class).file(filing, FILED));
  }

  private static List<String> subjects(String recipient) {
    return TestMails.to(DATABASE, recipient, "subject");
  }

  private static Clock clock(String beijing) {
    return Clock.fixed(beijing(beijing), ZoneOffset.UTC);
  }

  private static Instant beijing(String local) {
    return LocalDateTime.parse(local).atZone(CalendarService.BEIJING).toInstant();
  }
}
