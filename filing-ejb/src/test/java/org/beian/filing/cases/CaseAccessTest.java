package org.beian.filing.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beian.filing.application.Application;
import org.beian.filing.application.ApplicationNumber;
import org.beian.filing.application.Applications;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.HandedIn;
import org.beian.filing.application.Purpose;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.querycode.QueryCode;
import org.beian.filing.querycode.TooManyTriesException;
import org.beian.filing.registry.CheckDigit;
import org.beian.filing.rules.Gist;
import org.beian.filing.rules.IntakeDecision;
import org.junit.jupiter.api.Test;

class CaseAccessTest {

  private static final TestDatabase DATABASE = TestDatabase.named("access");
  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

  @Test
  void opensACaseToWhoeverHoldsNumberAndCode() {
    HandedIn handedIn = handedIn(1);
    CaseView stored = store(handedIn, "KORL2026112400001");

    String code = handedIn.code().value();
    assertThat(open(stored.applicationNo(), code, "a", AT)).contains(stored);
    String typed =
        " " + code.substring(0, 5).toLowerCase(Locale.ROOT) + "-" + code.substring(5) + " ";
    assertThat(open(" " + stored.applicationNo().toLowerCase(Locale.ROOT) + " ", typed, "a", AT))
        .contains(stored);
  }

  @Test
  void takesLettersAndDigitsThatLookAlikeForWhatTheyMustBe() {
    HandedIn handedIn = handedIn(9);
    CaseView stored = store(handedIn, "KORL2026112400009");

    String misread = stored.applicationNo().substring(4).replace('0', 'o').replace('1', 'l');
    assertThat(open("k0rl" + misread, handedIn.code().value(), "a", AT)).contains(stored);
  }

  @Test
  void tellsAWrongCodeAndAnUnknownNumberAlike() {
    CaseView stored = store(handedIn(2), "KORL2026112400002");

    assertThat(open(stored.applicationNo(), "23456789AB", "b", AT)).isEmpty();
    assertThat(open("KORL20261124999990", "23456789AB", "b", AT)).isEmpty();
    assertThat(open("备案\uD83D\uDE00'", "备案\u0000", "b", AT)).isEmpty();
    assertThat(open(null, null, null, AT)).isEmpty();
  }

  @Test
  void listensToNobodyAfterTenWrongTriesUntilTheirTimeIsOver() {
    HandedIn handedIn = handedIn(3);
    String number = store(handedIn, "KORL2026112400003").applicationNo();
    String code = handedIn.code().value();

    IntStream.range(0, 10)
        .forEach(i -> assertThat(open(number, "23456789AB", "c" + i, AT)).isEmpty());

    assertThatThrownBy(() -> open(number, code, "d", AT.plusSeconds(60)))
        .isInstanceOfSatisfying(
            TooManyTriesException.class, e -> assertThat(e.retryAfterSeconds()).isEqualTo(14 * 60));
    assertThat(open(number, code, "d", AT.plus(Duration.ofMinutes(15)))).isPresent();
  }

  @Test
  void listensNoLongerToAnAddressThatTriesManyNumbers() {
    IntStream.range(0, 100).forEach(i -> open("KORL" + i, "23456789AB", "e", AT));

    assertThatThrownBy(() -> open("KORL100", "23456789AB", "e", AT))
        .isInstanceOf(TooManyTriesException.class);
    assertThat(open("KORL100", "23456789AB", "f", AT)).isEmpty();
  }

  private static Optional<CaseView> open(String number, String code, String client, Instant at) {
    return DATABASE.at(
        Clock.fixed(at, ZoneOffset.UTC),
        beans -> beans.get(CaseAccess.class).open(number, code, client));
  }

  private static CaseView store(HandedIn handedIn, String digits) {
    ApplicationNumber number = new ApplicationNumber(digits + CheckDigit.of(digits));
    Gist gist = new Gist(null, null, null, "巴州某某科技有限公司", null, null);
    IntakeDecision refused = new IntakeDecision.Refused(gist, List.of(), List.of(), List.of());
    Application application = new Application(handedIn, number, refused, null);
    return DATABASE.at(
        Clock.fixed(AT, ZoneOffset.UTC),
        beans -> {
          beans.get(Applications.class).add(application);
          return application.view();
        });
  }

  private static HandedIn handedIn(long id) {
    return new HandedIn(id, QueryCode.random(), null, "{}", null, Purpose.NEW, AT);
  }
}
