package org.beian.filing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import org.beian.filing.form.FilingForm;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.TestDatabase;
import org.junit.jupiter.api.Test;

class DraftDeskTest {

  private static final TestDatabase DATABASE = TestDatabase.named("drafts");
  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

  @Test
  void givesBackWhatWasSavedLast() {
    String token = at(AT, desk -> desk.open(form("IP")));

    at(
        AT,
        desk -> {
          desk.save(token, form("ICP"));
          return null;
        });

    assertThat(find(token, AT)).contains(form("ICP"));
  }

  @Test
  void changesFromWhatWasSavedLast() {
    String token = at(AT, desk -> desk.open(form("I")));

    Optional<FilingForm> changed =
        at(AT, desk -> desk.change(token, last -> form(last.track() + "P")));

    assertThat(changed).contains(form("IP"));
    assertThat(find(token, AT)).contains(form("IP"));
  }

  @Test
  void keepsADraftForNinetyDaysAfterTheLastSave() {
    String token = at(AT, desk -> desk.open(form("IP")));

    assertThat(find(token, AT.plus(Duration.ofDays(89)))).isPresent();
    assertThat(find(token, AT.plus(Duration.ofDays(90)))).isEmpty();
  }

  @Test
  void knowsNoOtherTokenAndForgetsWhatIsDiscarded() {
    String token = at(AT, desk -> desk.open(form("IP")));
    assertThat(find(token + "x", AT)).isEmpty();
    assertThat(find(null, AT)).isEmpty();

    at(
        AT,
        desk -> {
          desk.discard(token);
          return null;
        });

    assertThat(find(token, AT)).isEmpty();
  }

  private static Optional<FilingForm> find(String token, Instant at) {
    return at(at, desk -> desk.find(token));
  }

  private static FilingForm form(String track) {
    return Json.read("{\"track\":\"" + track + "\"}", new TypeReference<FilingForm>() {});
  }

  private static <T> T at(Instant at, Function<DraftDesk, T> errand) {
    return DATABASE.inTransaction(
        entities -> {
          DraftDesk desk = new DraftDesk();
          desk.entities = entities;
          desk.clock = Clock.fixed(at, ZoneOffset.UTC);
          return errand.apply(desk);
        });
  }
}
