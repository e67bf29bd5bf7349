package org.beian.filing.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.FormDifference;
import org.beian.filing.network.IpRange;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.registry.Confirmation.Stage;
import org.junit.jupiter.api.Test;

class FilingKeepingTest {

  private static final TestDatabase DATABASE = TestDatabase.named("keeping");
  private static final Instant FILED = Instant.parse("2026-11-24T02:00:00Z");
  private static final Instant LATER = Instant.parse("2027-03-01T02:00:00Z");

  @Test
  void keepsThreeEditionsWithWhatEachChanged() {
    FilingNumber number = file("61.1.1.1", "甲公司");

    amend(number, 1, "61.1.1.1", "乙公司", "HEJING");
    amend(number, 2, "61.1.1.2", "乙公司", "KORLA");

    List<EditionView> editions = in(keeping -> keeping.editions(number));
    assertThat(editions).extracting(EditionView::edition).containsExactly(1, 2, 3);
    assertThat(editions.get(0).until()).isEqualTo(editions.get(1).since());
    assertThat(editions.get(1).differences())
        .containsExactly(new FormDifference("/unit/unitName", "\"甲公司\"", "\"乙公司\""));
    assertThat(editions.get(2).kind()).isEqualTo(ApplicationKind.TRANSFER);
    FilingView now = in(keeping -> keeping.find(number)).orElseThrow();
    assertThat(now.number()).isEqualTo(number);
    assertThat(now.authority()).isEqualTo(new AuthorityCode("KORLA"));
    assertThat(holders("61.1.1.1")).isEmpty();
    assertThat(holders("61.1.1.2")).containsExactly(number);
  }

  @Test
  void refusesAChangeThatWasWrittenFromAnEarlierEdition() {
    FilingNumber number = file("61.1.2.1", "甲公司");
    amend(number, 1, "61.1.2.1", "乙公司", "HEJING");

    assertThatThrownBy(() -> amend(number, 1, "61.1.2.1", "丙公司", "HEJING"))
        .isInstanceOf(OutdatedException.class);
  }

  @Test
  void freesTheAddressesOfACancelledFilingWhoseNumberStaysTaken() {
    FilingNumber number = file("61.1.3.1", "甲公司");

    assertThat(tells(keeping -> keeping.cancel(number, CancelReason.CONNECTION_ENDED, LATER)))
        .isTrue();
    assertThat(tells(keeping -> keeping.cancel(number, CancelReason.DUPLICATE, LATER))).isFalse();

    assertThat(holders("61.1.3.1")).isEmpty();
    FilingNumber next = file("61.1.3.1", "甲公司");
    assertThat(next).isNotEqualTo(number);
    FilingView ended = in(keeping -> keeping.find(number)).orElseThrow();
    assertThat(ended.status()).isEqualTo(FilingStatus.CANCELLED);
    assertThat(ended.cancelReason()).isEqualTo(CancelReason.CONNECTION_ENDED);
    assertThatThrownBy(() -> amend(number, 1, "61.1.3.1", "乙公司", "HEJING"))
        .isInstanceOf(OutdatedException.class);
  }

  @Test
  void isConfirmedFromThirtyDaysBeforeAYearHasPassed() {
    FilingNumber number = file("61.1.4.1", "甲公司");
    Instant tooEarly = Instant.parse("2027-10-24T02:00:00Z");
    Instant inTime = Instant.parse("2027-10-25T02:00:00Z");

    assertThat(tells(keeping -> keeping.confirm(number, tooEarly))).isFalse();
    assertThat(tells(keeping -> keeping.confirm(number, inTime))).isTrue();

    Confirmation next = in(keeping -> keeping.find(number)).orElseThrow().confirmation();
    assertThat(next.due()).isEqualTo("2028-10-25");
    assertThat(next.on(LocalDate.parse("2028-09-24"))).isEqualTo(Stage.RESTS);
    assertThat(next.on(LocalDate.parse("2028-10-25"))).isEqualTo(Stage.OPEN);
    assertThat(next.on(LocalDate.parse("2028-11-24"))).isEqualTo(Stage.LATE);
    assertThat(next.on(LocalDate.parse("2028-11-25"))).isEqualTo(Stage.OVERDUE);
  }

  private static FilingNumber file(String range, String name) {
    return DATABASE.at(
        Clock.fixed(FILED.plusNanos(1), ZoneOffset.UTC),
        beans -> beans.get(FilingRegister.class).file(filing(range, name, "HEJING"), FILED));
  }

  private static void amend(
      FilingNumber number, int edition, String range, String name, String authority) {
    ApplicationKind kind =
        authority.equals("HEJING") ? ApplicationKind.CHANGE : ApplicationKind.TRANSFER;
    in(
        keeping -> {
          keeping.amend(number, edition, filing(range, name, authority), kind, LATER);
          return null;
        });
  }

  private static NewFiling filing(String range, String name, String authority) {
    return new NewFiling(
        FilingTrack.IP,
        new AuthorityCode(authority),
        "652827",
        "91652827MAXXXXX66P",
        name,
        "652827",
        ConnectionRole.USER,
        LocalDate.of(2026, 11, 1),
        List.of(IpRange.read(range).value()),
        List.of(),
        "{\"unit\":{\"unitName\":\"" + name + "\"}}",
        null);
  }

  private static List<FilingNumber> holders(String range) {
    return DATABASE.at(
        Clock.systemUTC(),
        beans ->
            beans.get(Holdings.class).overlapping(IpRange.read(range).value()).stream()
                .map(FilingOnRecord::number)
                .toList());
  }

  private static boolean tells(Function<FilingKeeping, Boolean> errand) {
    return in(errand);
  }

  private static <T> T in(Function<FilingKeeping, T> errand) {
    return DATABASE.at(Clock.systemUTC(), beans -> errand.apply(beans.get(FilingKeeping.class)));
  }
}
