package org.beian.filing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beian.filing.application.Purpose;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormUnits;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.persistence.Json;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.querycode.TestGuards;
import org.junit.jupiter.api.Test;

class DraftDeskTest {

  private static final TestDatabase DATABASE = TestDatabase.named("drafts");
  private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");
  private static final String NAME = "/unit/unitName";
  private static final String PHONE = "/unit/unitPhone";

  @Test
  void changesFromWhatWasSavedLast() {
    String token = open();

    DraftView changed = type(token, null, NAME, "甲");
    DraftView both = type(token, null, PHONE, "0996-2903895");

    assertThat(both.revision()).isGreaterThan(changed.revision());
    assertThat(text(token, NAME)).isEqualTo("甲");
    assertThat(text(token, PHONE)).isEqualTo("0996-2903895");
  }

  @Test
  void keepsADraftForNinetyDaysAfterTheLastSave() {
    String token = open();

    assertThat(find(token, AT.plus(Duration.ofDays(89)))).isPresent();
    assertThat(find(token, AT.plus(Duration.ofDays(90)))).isEmpty();
  }

  @Test
  void knowsNoOtherTokenAndForgetsWhatIsDiscarded() {
    String token = open();
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

  @Test
  void takesBothWhenTwoPagesChangeDifferentFields() {
    String token = open();
    int shown = find(token, AT).orElseThrow().revision();

    type(token, new Stand(shown, "a"), NAME, "甲");
    DraftView after = type(token, new Stand(shown, "b"), PHONE, "0996-2903895");

    assertThat(after.conflicts()).isEmpty();
    assertThat(text(token, NAME)).isEqualTo("甲");
  }

  @Test
  void leavesWhatAnotherPageChangedWhenThisOneOnlySendsBackWhatItWasShown() {
    String token = open();
    int shown = type(token, null, NAME, "旧名").revision();

    type(token, new Stand(shown, "a"), NAME, "新名");
    DraftView after = type(token, new Stand(shown, "b"), NAME, "旧名");

    assertThat(after.conflicts()).isEmpty();
    assertThat(text(token, NAME)).isEqualTo("新名");
  }

  @Test
  void keepsBothWhenTwoPagesChangeTheSameFieldUntilSomebodyChooses() {
    String token = open();
    int shown = find(token, AT).orElseThrow().revision();

    type(token, new Stand(shown, "a"), NAME, "甲");
    DraftView after = type(token, new Stand(shown, "b"), NAME, "乙");

    assertThat(after.conflicts()).containsExactly(new DraftConflict(NAME, "\"甲\"", "\"乙\""));
    assertThat(text(token, NAME)).isEqualTo("甲");

    at(
        AT,
        desk -> {
          desk.settle(token, List.of(NAME));
          return null;
        });

    assertThat(text(token, NAME)).isEqualTo("乙");
    assertThat(find(token, AT).orElseThrow().conflicts()).isEmpty();
  }

  @Test
  void aPageIsNeverAtOddsWithItself() {
    String token = open();
    Stand stand = new Stand(find(token, AT).orElseThrow().revision(), "a");

    type(token, stand, NAME, "甲");
    DraftView after = type(token, stand, NAME, "甲乙");

    assertThat(after.conflicts()).isEmpty();
    assertThat(text(token, NAME)).isEqualTo("甲乙");
  }

  @Test
  void tellsAConflictWhenTheTrailNoLongerKnows() {
    String token = open();
    int shown = find(token, AT).orElseThrow().revision();
    for (int i = 0; i < 201; i++) {
      type(token, null, PHONE, "0996-" + (2_000_000 + i));
    }

    DraftView after = type(token, new Stand(shown, "b"), NAME, "乙");

    assertThat(after.conflicts()).extracting(DraftConflict::pointer).containsExactly(NAME);
  }

  @Test
  void opensADraftElsewhereByNumberAndCodeUntilAnotherCodeIsDrawn() {
    String token = open();
    ResumeCode first = at(AT, desk -> desk.code(token, null, Locale.CHINA)).orElseThrow();

    Optional<String> elsewhere = resume(first.number().toLowerCase(Locale.ROOT), first.code());
    ResumeCode second = at(AT, desk -> desk.code(token, null, Locale.CHINA)).orElseThrow();

    assertThat(elsewhere).isPresent().get().isNotEqualTo(token);
    assertThat(find(elsewhere.get(), AT)).contains(find(token, AT).orElseThrow());
    assertThat(resume(first.number(), first.code())).isEmpty();
    assertThat(resume(second.number(), second.code())).isPresent();
  }

  @Test
  void givesTheDraftsOfAnAccountToItsMembersOnly() {
    String token = at(AT, desk -> desk.open(form(Map.of()), Purpose.newBy(71L)));
    String number = find(token, AT).orElseThrow().number();

    List<DraftView> theirs = at(AT, desk -> desk.ofAccount(71));
    Optional<String> member = at(AT, desk -> desk.tokenFor(number, 71));
    Optional<String> stranger = at(AT, desk -> desk.tokenFor(number, 72));

    assertThat(theirs).extracting(DraftView::number).contains(number);
    assertThat(member).isPresent();
    assertThat(stranger).isEmpty();
  }

  @Test
  void bringsAChangeUpToTheEditionThatCameMeanwhile() {
    FilingForm old = form(Map.of(NAME, "旧名", PHONE, "0996-1111111"));
    String token = at(AT, desk -> desk.open(old, Purpose.NEW));
    type(token, null, NAME, "我改的");
    FilingForm now = form(Map.of(NAME, "别人改的", PHONE, "0996-2222222"));

    at(
        AT,
        desk -> {
          desk.rebase(token, old, now, 2);
          return null;
        });

    assertThat(text(token, PHONE)).isEqualTo("0996-2222222");
    assertThat(find(token, AT).orElseThrow().conflicts())
        .containsExactly(new DraftConflict(NAME, "\"别人改的\"", "\"我改的\""));
  }

  private static String open() {
    return at(AT, desk -> desk.open(form(Map.of()), Purpose.NEW));
  }

  private static DraftView type(String token, Stand stand, String pointer, String text) {
    return at(
            AT,
            desk ->
                desk.change(
                    token,
                    stand,
                    form -> FormUnits.with(form, Map.of(pointer, "\"" + text + "\""))))
        .orElseThrow();
  }

  private static String text(String token, String pointer) {
    return FormUnits.lines(
            pointer,
            FormUnits.of(find(token, AT).orElseThrow().form()).get(pointer),
            (field, text) -> text)
        .get(0);
  }

  private static Optional<String> resume(String number, String code) {
    return at(AT, desk -> desk.resume(number, code, "192.0.2.1"));
  }

  private static Optional<DraftView> find(String token, Instant at) {
    return at(at, desk -> desk.find(token));
  }

  private static FilingForm form(Map<String, String> texts) {
    FilingForm empty = Json.read("{}", new TypeReference<FilingForm>() {});
    return texts.entrySet().stream()
        .reduce(
            empty,
            (form, text) ->
                FormUnits.with(form, Map.of(text.getKey(), "\"" + text.getValue() + "\"")),
            (one, other) -> other);
  }

  private static <T> T at(Instant at, Function<DraftDesk, T> errand) {
    return DATABASE.inTransaction(
        entities -> {
          DraftDesk desk = new DraftDesk();
          desk.entities = entities;
          desk.clock = Clock.fixed(at, ZoneOffset.UTC);
          desk.guard = TestGuards.guard(entities, desk.clock);
          desk.materials = new MaterialStore();
          return errand.apply(desk);
        });
  }
}
