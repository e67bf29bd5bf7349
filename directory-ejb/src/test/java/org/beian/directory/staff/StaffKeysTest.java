package org.beian.directory.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.SECURITY_ADMINISTRATOR;
import static org.beian.directory.staff.StaffRole.SYSTEM_ADMINISTRATOR;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beian.directory.credential.Enrolment;
import org.beian.directory.credential.KeyFault;
import org.beian.directory.credential.KeyOffer;
import org.beian.directory.credential.Realm;
import org.beian.directory.credential.SignInAnswer;
import org.beian.directory.credential.SignInAnswer.Outcome;
import org.beian.directory.credential.TestSignIn;
import org.beian.directory.credential.TotpOffer;
import org.beian.directory.securitykey.SecurityKeyView;
import org.beian.directory.securitykey.SecurityKeys;
import org.beian.directory.securitykey.SoftKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SE2: security keys of the staff, made of software, over a real database. */
class StaffKeysTest {

  private static final Barracks HOUSE = new Barracks("staff_keys");
  private static final String ORIGIN = "https://desk.example";
  private static final String PASSWORD = "three blue camels";
  private static final String NO_CODE = "000000";

  private final Person person = new Person("one" + System.nanoTime());
  private final SoftKey key = new SoftKey(ORIGIN);

  @Test
  void aKeySignsInBesidesTheAppAndTheRecoveryCodes() {
    assertThat(ask(person.halfway())).as("no key yet").isEmpty();
    assertThat(person.add(key, " 办公室 ")).isTrue();
    assertThat(person.keys()).extracting(SecurityKeyView::name).containsExactly("办公室");
    assertThat(person.keys().get(0).usedAt()).isEmpty();

    String session = person.halfway();
    SignInAnswer answer = prove(session, key.get(ask(session).orElseThrow()));

    assertThat(answer.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(HOUSE.in(() -> HOUSE.desk.signedIn(answer.session()))).isPresent();
    assertThat(HOUSE.in(() -> HOUSE.desk.signedIn(session))).as("under a new secret").isEmpty();
    assertThat(person.keys().get(0).usedAt()).contains(HOUSE.clock.instant());
    assertThat(code(person.halfway(), person.code()).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(code(person.halfway(), person.recoveryCode()).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(outcomes("signin.securityKey")).containsExactly("PASSED");
    assertThat(outcomes("credential.securityKey")).containsExactly("ADDED");
    assertThat(mails()).last().asString().contains("添加了安全密钥“办公室”");
  }

  @Test
  void anAnswerCountsOnceInItsOwnSessionAndForFiveMinutes() {
    person.add(key, "one");
    String first = person.halfway();
    String second = person.halfway();
    String asked = ask(first).orElseThrow();
    ask(second);
    String answer = key.get(asked);

    assertThat(prove(second, answer).outcome()).as("another session").isEqualTo(Outcome.WRONG);
    assertThat(prove(first, answer).outcome()).as("spent by that").isEqualTo(Outcome.WRONG);
    String earlier = key.get(ask(first).orElseThrow());
    String again = key.get(ask(first).orElseThrow());
    assertThat(prove(first, earlier).outcome()).as("asked anew since").isEqualTo(Outcome.WRONG);
    assertThat(prove(first, again).outcome()).isEqualTo(Outcome.PASSED);

    String third = person.halfway();
    String late = key.get(ask(third).orElseThrow());
    HOUSE.clock.pass(Duration.ofMinutes(5));
    assertThat(prove(third, late).outcome()).as("too late").isEqualTo(Outcome.WRONG);
  }

  @Test
  void nobodyElsesKeyAndNoOtherSiteCounts() {
    person.add(key, "one");
    Person other = new Person("other" + System.nanoTime());
    SoftKey foreign = new SoftKey(ORIGIN);
    other.add(foreign, "theirs");

    String theirs = other.halfway();
    String mine = person.halfway();
    String answer = foreign.get(ask(theirs).orElseThrow());
    ask(mine);
    assertThat(prove(mine, answer).outcome()).isEqualTo(Outcome.WRONG);

    SoftKey lured = new SoftKey("https://desk.example.net");
    KeyOffer offer = person.begin("lured", person.code());
    assertThat(person.add(lured.create(offer.options()))).as("made at another site").isFalse();
    assertThat(outcomes("credential.securityKey")).containsExactlyInAnyOrder("ADDED", "REFUSED");
  }

  @Test
  void aKeyThatCountedFewerSignaturesIsRefusedAndEntered() {
    person.add(key, "one");
    String session = person.halfway();
    assertThat(prove(session, key.get(ask(session).orElseThrow())).isPassed()).isTrue();
    key.stopCounting();

    String copied = person.halfway();

    assertThat(prove(copied, key.get(ask(copied).orElseThrow())).outcome())
        .isEqualTo(Outcome.WRONG);
    assertThat(outcomes("signin.securityKey"))
        .containsExactlyInAnyOrder("PASSED", "COUNTER_WENT_BACK");
  }

  @Test
  void wrongKeysAndWrongCodesAddUpToOneLockout() {
    person.add(key, "one");
    String session = person.halfway();
    for (int wrong = 0; wrong < 3; wrong++) {
      assertThat(prove(session, "{}").outcome()).isEqualTo(Outcome.WRONG);
      assertThat(wrong == 2 || code(session, NO_CODE).outcome() == Outcome.WRONG).isTrue();
    }
    String right = key.get(ask(session).orElseThrow());
    assertThat(prove(session, right).outcome()).isEqualTo(Outcome.LOCKED);
    assertThat(code(session, person.code()).outcome()).isEqualTo(Outcome.LOCKED);
    assertThat(person.begin("two", person.code()).fault()).contains(KeyFault.LOCKED);
  }

  @Test
  void aKeyComesAndGoesOnlyByAFreshCode() {
    assertThat(person.begin("one", NO_CODE).fault()).contains(KeyFault.CODE);
    assertThat(person.begin(" ", person.code()).fault()).contains(KeyFault.NAME);
    assertThat(person.begin("x".repeat(61), person.code()).fault()).contains(KeyFault.NAME);
    String code = person.code();
    KeyOffer offer = person.begin("one", code);
    assertThat(person.begin("two", code).fault()).as("used before").contains(KeyFault.CODE);
    String answer = key.create(offer.options());
    assertThat(HOUSE.in(() -> HOUSE.keys.add(person.member(), "another session", answer)))
        .isFalse();
    assertThat(person.add(answer)).as("spent by that").isFalse();
    assertThat(person.add(key, "one")).isTrue();

    long id = person.keys().get(0).id();
    assertThat(person.remove(id, NO_CODE)).contains(KeyFault.CODE);
    assertThat(person.remove(id + 1, person.code())).contains(KeyFault.GONE);
    assertThat(person.keys()).hasSize(1);
    assertThat(person.remove(id, person.code())).isEmpty();
    assertThat(person.keys()).isEmpty();
    assertThat(mails()).last().asString().contains("删除了安全密钥“one”");
    assertThat(outcomes("credential.securityKey"))
        .containsExactlyInAnyOrder("REFUSED", "REFUSED", "ADDED", "REMOVED");

    String session = person.halfway();
    assertThat(ask(session)).as("the app is asked for again").isEmpty();
    assertThat(code(session, person.code()).isPassed()).isTrue();
  }

  @Test
  void thereAreTenKeysAtMost() {
    for (int one = 0; one < SecurityKeys.MOST; one++) {
      assertThat(person.add(new SoftKey(ORIGIN), "key " + one)).isTrue();
    }
    assertThat(person.begin("one more", person.code()).fault()).contains(KeyFault.MANY);
  }

  @Test
  void whoIsResetOrLeavesKeepsNoKey() {
    String security = HOUSE.staff("security" + System.nanoTime(), SECURITY_ADMINISTRATOR);
    person.add(key, "one");
    HOUSE.as(security, () -> HOUSE.office.reset(person.member.id()));
    assertThat(person.keys()).isEmpty();

    Person leaving = new Person("leaving" + System.nanoTime());
    leaving.add(new SoftKey(ORIGIN), "one");
    String system = HOUSE.staff("system" + System.nanoTime(), SYSTEM_ADMINISTRATOR);
    HOUSE.as(system, () -> HOUSE.office.close(leaving.member.id()));
    assertThat(column("SELECT id FROM security_key WHERE credential = " + leaving.credential))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{",
        "{}",
        "{\"rawId\":\"AA\",\"response\":null}",
        "{\"rawId\":\"AA\",\"response\":{\"clientDataJSON\":\"AA\",\"attestationObject\":\"AA\"}}",
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":"
            + "\"e30\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"},"
            + "\"clientExtensionResults\":{}}"
      })
  void nonsenseIsNoAnswer(String nonsense) {
    person.begin("one", person.code());
    assertThat(person.add(nonsense)).isFalse();
    assertThat(person.add(key, "one")).isTrue();
    String session = person.halfway();
    ask(session);
    assertThat(prove(session, nonsense).outcome()).isEqualTo(Outcome.WRONG);
  }

  private static Optional<String> ask(String session) {
    return HOUSE.in(() -> HOUSE.signIn.signIn.askForKey(session));
  }

  private static SignInAnswer prove(String session, String answer) {
    return HOUSE.in(() -> HOUSE.signIn.signIn.bySecurityKey(session, answer));
  }

  private static SignInAnswer code(String session, String code) {
    return HOUSE.in(() -> HOUSE.signIn.signIn.bySecondFactor(session, code));
  }

  /** What the audit log has of acts on the person's own credential. */
  private List<String> outcomes(String act) {
    return column(
        "SELECT outcome FROM audit_entry WHERE act = '%s' AND subject = 'credential %d'"
            .formatted(act, person.credential));
  }

  private static List<String> mails() {
    return column("SELECT body FROM outgoing_mail ORDER BY id");
  }

  private static List<String> column(String select) {
    try (var connection = HOUSE.database.getConnection();
        var rows = connection.createStatement().executeQuery(select)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A clerk who has set the app up and is signed in. */
  private static final class Person {

    private final String login;
    private final long credential;
    private final StaffMember member;
    private final TotpOffer app;
    private final String session;
    private final List<String> recoveryCodes;

    Person(String name) {
      login = name + "@desk.example";
      long id = StaffMember.idOf(HOUSE.staff(name, CLERK));
      credential = HOUSE.in(() -> HOUSE.office.staffers.find(id).orElseThrow().credential());
      HOUSE.in(
          () -> {
            HOUSE.signIn.credentials.changePassword(credential, PASSWORD);
            return null;
          });
      String begun = halfway();
      app = HOUSE.in(() -> HOUSE.security.offer(begun, "desk")).orElseThrow();
      Enrolment enrolled = HOUSE.in(() -> HOUSE.security.enrol(begun, code())).orElseThrow();
      session = enrolled.signedIn().session();
      recoveryCodes = enrolled.recoveryCodes();
      member = HOUSE.in(() -> HOUSE.desk.signedIn(session)).orElseThrow();
    }

    StaffMember member() {
      return member;
    }

    /** A code that was not shown before. */
    String code() {
      HOUSE.clock.pass(Duration.ofSeconds(30));
      return TestSignIn.code(app, HOUSE.clock);
    }

    String recoveryCode() {
      return recoveryCodes.get(0);
    }

    /** The secret of a session that awaits its second factor. */
    String halfway() {
      return HOUSE
          .in(() -> HOUSE.signIn.signIn.byPassword(Realm.STAFF, login, PASSWORD, "client"))
          .session();
    }

    KeyOffer begin(String name, String code) {
      return HOUSE.in(() -> HOUSE.keys.begin(member, session, name, code, "desk"));
    }

    boolean add(String answer) {
      return HOUSE.in(() -> HOUSE.keys.add(member, session, answer));
    }

    boolean add(SoftKey key, String name) {
      return add(key.create(begin(name, code()).options()));
    }

    Optional<KeyFault> remove(long key, String code) {
      return HOUSE.in(() -> HOUSE.keys.remove(member, key, code));
    }

    List<SecurityKeyView> keys() {
      return HOUSE.in(() -> HOUSE.keys.of(member));
    }
  }
}
