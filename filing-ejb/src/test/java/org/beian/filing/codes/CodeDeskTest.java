package org.beian.filing.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.NotAllowedException;
import org.beian.directory.staff.StaffRole;
import org.beian.filing.codes.CodeChange.Act;
import org.beian.filing.codes.CodeChange.Fault;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.persistence.TestStaff;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeDeskTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-01T02:00:00Z"), ZoneOffset.UTC);
  private static final TestDatabase DATABASE = TestDatabase.named("code_lists");
  private static final String ADMINISTRATOR =
      TestStaff.add(DATABASE, new AuthorityCode("TARIM"), StaffRole.SYSTEM_ADMINISTRATOR);
  private static final String CLERK =
      TestStaff.add(DATABASE, new AuthorityCode("HEJING"), StaffRole.CLERK);

  @BeforeAll
  static void follow() {
    CodeLists.follow(() -> DATABASE.at(CLOCK, b -> b.get(CodeBook.class).changed()));
  }

  @AfterAll
  static void followNoMore() {
    CodeLists.follow(Map::of);
  }

  @Test
  void aNewCodeIsOfferedAndARetiredOneKeepsItsWordsOnly() {
    CodeList before = list("service-type");
    assertThat(change("service-type", Act.ADD, "live", "直播", "Live streaming")).isEmpty();
    assertThat(change("service-type", Act.RETIRE, "08", "", "")).isEmpty();

    CodeList after = list("service-type");
    assertThat(after.contains("LIVE")).isTrue();
    assertThat(after.codes()).last().isEqualTo(new Code("LIVE", "直播", "Live streaming"));
    assertThat(after.contains("08")).isFalse();
    assertThat(CodeLists.label("service-type", "08", Locale.CHINESE))
        .isEqualTo(before.find("08").orElseThrow().zh());
    assertThat(after.version()).isEqualTo("2026-12-01.2").isNotEqualTo(before.version());
    assertThat(kind(change("service-type", Act.ADD, "08", "游戏", "Games"))).isEqualTo(Fault.TAKEN);

    assertThat(change("service-type", Act.REVIVE, "08", "", "")).isEmpty();
    assertThat(list("service-type").contains("08")).isTrue();
  }

  @Test
  void wordsAndOrderChange() {
    assertThat(change("language", Act.RENAME, code("language", 1).code(), "新名", "New name"))
        .isEmpty();
    assertThat(code("language", 1).zh()).isEqualTo("新名");
    Code second = code("language", 1);
    assertThat(change("language", Act.UP, second.code(), "", "")).isEmpty();
    assertThat(code("language", 0)).isEqualTo(second);
    assertThat(change("language", Act.DOWN, second.code(), "", "")).isEmpty();
    assertThat(code("language", 1)).isEqualTo(second);
  }

  @Test
  void codesThatRulesAskForStayThoughTheirWordsMayChange() {
    assertThat(kind(change("unit-nature", Act.RETIRE, "IND", "", ""))).isEqualTo(Fault.FIXED);
    assertThat(change("unit-nature", Act.RENAME, "IND", "个体户", "Sole trader")).isEmpty();
    assertThat(kind(change("track", Act.ADD, "X", "新", "New"))).isEqualTo(Fault.FIXED);
    assertThat(kind(change("track", Act.RETIRE, "IP", "", ""))).isEqualTo(Fault.FIXED);
  }

  @ParameterizedTest
  @CsvSource({
    "ADD, 中文, 直播, Live, CODE",
    "ADD, TOO_LONG_A_CODE_FOR_IT, 直播, Live, CODE",
    "ADD, NEW, ' ', Live, WORDS",
    "ADD, NEW, 直播, '', WORDS",
    "ADD, NEW, 其他, Something, WORDS",
    "RENAME, NONE, 直播, Live, UNKNOWN",
    "RETIRE, NONE, '', '', UNKNOWN",
    "REVIVE, 01, '', '', UNKNOWN"
  })
  void aFaultChangesNothing(Act act, String code, String zh, String en, Fault fault) {
    CodeList before = list("access-method");

    assertThat(kind(change("access-method", act, code, zh, en))).isEqualTo(fault);

    assertThat(list("access-method")).isEqualTo(before);
  }

  @Test
  void whoeverComesSecondIsToldSo() {
    int seen = seen("prior-approval");
    CodeChange first = new CodeChange(seen, Act.ADD, "MAPS", "地图", "Maps");
    CodeChange second = new CodeChange(seen, Act.ADD, "DRUGS", "药品", "Drugs");

    assertThat(change("prior-approval", first)).isEmpty();
    assertThat(change("prior-approval", second)).contains(Fault.OUTDATED);
    assertThat(change("finding", first)).contains(Fault.UNKNOWN);
  }

  @Test
  void isTheSystemAdministratorsAlone() {
    CodeChange change = new CodeChange(0, Act.ADD, "X", "新", "New");
    for (Supplier<?> act :
        List.<Supplier<?>>of(
            () -> as(CLERK, CodeDesk::all),
            () -> as(CLERK, desk -> desk.change("language", change)))) {
      assertThatThrownBy(act::get).isInstanceOf(NotAllowedException.class);
    }
  }

  private static Optional<Fault> change(String list, Act act, String code, String zh, String en) {
    CodeChange change = new CodeChange(seen(list), act, code, zh, en);
    return change(list, change);
  }

  private static Optional<Fault> change(String list, CodeChange change) {
    return as(ADMINISTRATOR, desk -> desk.change(list, change));
  }

  private static int seen(String list) {
    return as(ADMINISTRATOR, CodeDesk::all).stream()
        .filter(shelf -> shelf.list().name().equals(list))
        .findFirst()
        .orElseThrow()
        .seen();
  }

  private static Fault kind(Optional<Fault> fault) {
    return fault.orElseThrow();
  }

  private static CodeList list(String name) {
    return CodeLists.find(name).orElseThrow();
  }

  private static Code code(String list, int place) {
    return list(list).codes().get(place);
  }

  private static <T> T as(String caller, Function<CodeDesk, T> work) {
    return DATABASE.at(CLOCK, b -> work.apply(b.calledBy(caller).get(CodeDesk.class)));
  }
}
