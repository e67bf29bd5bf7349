package org.beian.filing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.beian.filing.application.Purpose;
import org.beian.filing.form.FilingForms;
import org.beian.filing.form.FormUnits;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.persistence.TestMails;
import org.beian.filing.registry.FilingNumber;
import org.junit.jupiter.api.Test;

class DraftKeepingTest {

  private static final TestDatabase DATABASE = TestDatabase.named("draft_keeping");
  private static final Instant AT = Instant.parse("2026-08-03T04:00:00Z");

  @Test
  void warnsOnceFourteenDaysBeforeADraftIsForgottenInTheLanguageOfWhoAsked() {
    String token = desk(0, desk -> desk.open(FilingForms.anEmptyForm().form(), Purpose.NEW));
    ResumeCode code =
        desk(0, desk -> desk.code(token, "later@example.cn", Locale.ENGLISH)).orElseThrow();

    keep(75);
    assertThat(subjects("later@example.cn"))
        .containsExactly("Resume code of the draft " + code.number());

    keep(76);
    keep(77);
    assertThat(subjects("later@example.cn").stream().skip(1))
        .containsExactly("The draft " + code.number() + " will be deleted on 1 November 2026");

    keep(91);
    assertThat(count(code.number())).isEqualTo("0");
  }

  @Test
  void warnsTheMemberAgainOfADraftThatWasChangedAndNobodyWhoLeftNoAddress() {
    String token = desk(0, desk -> desk.open(FilingForms.anEmptyForm().form(), Purpose.NEW));
    desk(
        0,
        desk -> {
          desk.adopt(token, 81, "member@example.cn", Locale.CHINA);
          return desk.open(FilingForms.anEmptyForm().form(), Purpose.NEW);
        });
    keep(76);
    assertThat(subjects("member@example.cn")).hasSize(1);

    DraftView changed =
        desk(
                80,
                desk ->
                    desk.change(
                        token,
                        null,
                        form -> FormUnits.with(form, Map.of("/unit/unitName", "\"甲\""))))
            .orElseThrow();
    keep(155);
    assertThat(subjects("member@example.cn")).hasSize(1);
    keep(156);

    assertThat(subjects("member@example.cn").stream().skip(1))
        .containsExactly("备案表草稿 " + changed.number() + " 将于 2027年1月20日 删除");
    assertThat(count(changed.number())).isEqualTo("1");
  }

  @Test
  void leavesTheChangeOfAFilingWithWhoOpenedItWhenAMemberOfAnAccountGoesOnThere() {
    Purpose change = Purpose.change(new FilingNumber("652827120260000013"), 1, null);
    String token = desk(0, desk -> desk.open(FilingForms.anEmptyForm().form(), change));
    DraftView met =
        desk(
            0,
            desk -> {
              desk.adopt(token, 82, "stranger@example.cn", Locale.CHINA);
              return desk.find(token).orElseThrow();
            });

    assertThat(met.purpose()).isEqualTo(change);
    List<DraftView> ofTheAccount = desk(0, desk -> desk.ofAccount(82));
    assertThat(ofTheAccount).isEmpty();
  }

  private static <T> T desk(int day, Function<DraftDesk, T> errand) {
    return DATABASE.at(clock(day), beans -> errand.apply(beans.get(DraftDesk.class)));
  }

  private static void keep(int day) {
    DATABASE.at(
        clock(day),
        beans -> {
          beans.get(DraftKeeping.class).run();
          return null;
        });
  }

  private static Clock clock(int day) {
    return Clock.fixed(AT.plus(Duration.ofDays(day)), ZoneOffset.UTC);
  }

  private static List<String> subjects(String recipient) {
    return TestMails.to(DATABASE, recipient, "subject");
  }

  private static String count(String number) {
    return DATABASE.list("SELECT COUNT(*) FROM draft WHERE number = '" + number + "'").get(0);
  }
}
