package org.beian.filing.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.NotAllowedException;
import org.beian.directory.staff.StaffRole;
import org.beian.filing.mail.MailTexts;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.persistence.TestStaff;
import org.beian.filing.template.ReplyTemplates.Choice;
import org.beian.filing.template.TemplateFault.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateDeskTest {

  private static final TestDatabase DATABASE = TestDatabase.named("templates");
  private static final String ADMINISTRATOR =
      TestStaff.add(DATABASE, new AuthorityCode("TARIM"), StaffRole.SYSTEM_ADMINISTRATOR);
  private static final String OFFICER =
      TestStaff.add(DATABASE, new AuthorityCode("HEJING"), StaffRole.COMPLAINT_OFFICER);
  private static final String SUBJECT = "mail:confirm.due.subject";
  private static Instant now = Instant.parse("2026-12-01T02:00:00Z");

  @BeforeAll
  static void follow() {
    Wordings.follow(() -> at(b -> b.get(TemplateBook.class).at(now)));
  }

  @AfterAll
  static void followNoMore() {
    Wordings.follow(Map::of);
  }

  @Test
  @DisplayName("CL10: a draft says nothing, a published text holds from its day, the old one until")
  void aPublishedTextHoldsFromItsDay() {
    String before = subject(Locale.CHINESE);
    assertThat(before).contains("6528", "核对");
    assertThat(draft(SUBJECT, 0, "请核对 {filingNo}（{dueDay}）", "Check {filingNo}")).isEmpty();
    assertThat(subject(Locale.CHINESE)).isEqualTo(before);
    assertThat(draft(SUBJECT, 0, "别人", "Other"))
        .extracting(TemplateFault::kind)
        .containsExactly(Kind.OUTDATED);
    assertThat(draft(SUBJECT, 1, "请您核对 {filingNo}", "Please check {filingNo}")).isEmpty();

    LocalDate from = LocalDate.parse("2026-12-05");
    assertThat(publish(SUBJECT, 1, from))
        .extracting(TemplateFault::kind)
        .containsExactly(Kind.OUTDATED);
    assertThat(publish(SUBJECT, 2, from)).isEmpty();
    assertThat(subject(Locale.CHINESE)).isEqualTo(before);

    now = Instant.parse("2026-12-04T16:00:00Z");
    assertThat(subject(Locale.CHINESE)).isEqualTo("请您核对 652827");
    assertThat(subject(Locale.ENGLISH)).isEqualTo("Please check 652827");
    TemplateSheet sheet = as(ADMINISTRATOR, desk -> desk.open(SUBJECT)).orElseThrow();
    assertThat(sheet.draft()).isNull();
    assertThat(sheet.editions()).singleElement().matches(one -> one.version() == 2);
  }

  @ParameterizedTest
  @CsvSource({
    "'{name} 您好', Hello, zh, PLACEHOLDER, {name}",
    "您好, 'Hello {unit', en, PLACEHOLDER, {",
    "' ', Hello, zh, LENGTH, ''"
  })
  void namesWhatIsWrong(String zh, String en, String field, Kind kind, String detail) {
    assertThat(draft("notice:refusal.text", 0, zh, en))
        .containsExactly(new TemplateFault(field, kind, detail));
  }

  @Test
  void aSubjectIsOneLineAndADayIsToCome() {
    assertThat(draft("mail:confirm.late.subject", 0, "一\n二", "One"))
        .extracting(TemplateFault::kind)
        .containsExactly(Kind.LINES);
    assertThat(draft("notice:proof.text", 0, "兹证明 {unit}", "This proves {unit}")).isEmpty();
    for (LocalDate day : List.of(LocalDate.parse("2026-11-30"), LocalDate.parse("2028-01-01"))) {
      assertThat(publish("notice:proof.text", 1, day))
          .extracting(TemplateFault::kind)
          .containsExactly(Kind.DAY);
    }
  }

  @Test
  void aReplyIsOfferedOncePublishedAndFilled() {
    assertThat(create(TemplateKind.COMPLAINT_REPLY, "专线")).isEmpty();
    assertThat(create(TemplateKind.COMPLAINT_REPLY, " 专线 "))
        .extracting(TemplateFault::kind)
        .containsExactly(Kind.NAME);
    String key =
        as(ADMINISTRATOR, TemplateDesk::all).stream()
            .filter(sheet -> "专线".equals(sheet.name()))
            .findFirst()
            .orElseThrow()
            .key();
    assertThat(offered()).isEmpty();
    assertThat(draft(key, 0, "您的{kind} {number} 收到。", "Your {kind} {number} is here.")).isEmpty();
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.ofHours(8));
    assertThat(publish(key, 1, today)).isEmpty();

    assertThat(offered()).containsExactly(new Choice(key, "专线"));
    Map<Placeholder, String> values = Map.of(Placeholder.KIND, "咨询", Placeholder.NUMBER, "T1$1");
    Optional<String> filled =
        at(
            b ->
                b.calledBy(OFFICER)
                    .get(ReplyTemplates.class)
                    .words(TemplateKind.COMPLAINT_REPLY, key, Locale.CHINESE, values));
    assertThat(filled).contains("您的咨询 T1$1 收到。");
    assertThat(retire(key, true)).isTrue();
    assertThat(offered()).isEmpty();
  }

  /** A text of the product must be one that its template could be made of. */
  @ParameterizedTest
  @MethodSource
  void theProductsOwnWordsAreSound(BuiltIn text) {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      String words = text.brought(locale);
      assertThat(new TemplateWords(words).unknown(text.placeholders())).isEmpty();
      assertThat(words).isNotBlank().hasSizeLessThan(2000);
    }
  }

  static Collection<BuiltIn> theProductsOwnWordsAreSound() {
    return BuiltIn.values();
  }

  @Test
  void isTheSystemAdministratorsAlone() {
    for (Supplier<?> act :
        List.<Supplier<?>>of(
            () -> as(OFFICER, TemplateDesk::all),
            () -> as(OFFICER, desk -> desk.open(SUBJECT)),
            () -> as(OFFICER, desk -> desk.draft(SUBJECT, 0, "一", "One")),
            () -> as(OFFICER, desk -> desk.publish(SUBJECT, 0, LocalDate.EPOCH)),
            () -> as(OFFICER, desk -> desk.create(TemplateKind.MESSAGE, "x")),
            () -> as(OFFICER, desk -> desk.retire("reply:1", true)))) {
      assertThatThrownBy(act::get).isInstanceOf(NotAllowedException.class);
    }
  }

  private static String subject(Locale locale) {
    return MailTexts.mail("a@b.example", locale, "confirm.due", "652827", "甲公司", "1", "2")
        .subject();
  }

  private static List<Choice> offered() {
    return at(
        b -> b.calledBy(OFFICER).get(ReplyTemplates.class).offered(TemplateKind.COMPLAINT_REPLY));
  }

  private static List<TemplateFault> draft(String key, int seen, String zh, String en) {
    return as(ADMINISTRATOR, desk -> desk.draft(key, seen, zh, en));
  }

  private static List<TemplateFault> publish(String key, int seen, LocalDate day) {
    return as(ADMINISTRATOR, desk -> desk.publish(key, seen, day));
  }

  private static List<TemplateFault> create(TemplateKind kind, String name) {
    return as(ADMINISTRATOR, desk -> desk.create(kind, name));
  }

  private static boolean retire(String key, boolean retired) {
    return as(ADMINISTRATOR, desk -> desk.retire(key, retired));
  }

  private static <T> T as(String caller, Function<TemplateDesk, T> work) {
    return at(b -> work.apply(b.calledBy(caller).get(TemplateDesk.class)));
  }

  private static <T> T at(Function<TestBeans, T> work) {
    return DATABASE.at(Clock.fixed(now, ZoneOffset.UTC), work);
  }
}
