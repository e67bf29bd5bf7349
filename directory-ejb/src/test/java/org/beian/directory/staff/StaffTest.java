package org.beian.directory.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.beian.directory.staff.StaffRole.AUDIT_ADMINISTRATOR;
import static org.beian.directory.staff.StaffRole.CLERK;
import static org.beian.directory.staff.StaffRole.REVIEWER;
import static org.beian.directory.staff.StaffRole.SECURITY_ADMINISTRATOR;
import static org.beian.directory.staff.StaffRole.SYSTEM_ADMINISTRATOR;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.beian.directory.credential.Enrolment;
import org.beian.directory.credential.Realm;
import org.beian.directory.credential.SignInAnswer;
import org.beian.directory.credential.SignInAnswer.Outcome;
import org.beian.directory.credential.TestSignIn;
import org.beian.directory.credential.TotpOffer;
import org.beian.directory.sealing.Sealed;
import org.beian.directory.staff.StaffSecurity.PasswordSet;
import org.junit.jupiter.api.Test;

class StaffTest {

  private static final Barracks HOUSE = new Barracks("staff");
  private static final String PASSWORD = "three blue camels";
  private static final String SYSTEM = HOUSE.staff("system", SYSTEM_ADMINISTRATOR);
  private static final String SECURITY = HOUSE.staff("security", SECURITY_ADMINISTRATOR);
  private static final String ONE_CLERK = HOUSE.staff("clerk", CLERK);

  @Test
  void takesAPersonInByALinkTwoAdministratorsAndASecondFactor() throws SQLException {
    StaffPost post = new StaffPost("李 6502", Barracks.HEJING, Set.of(CLERK), false);
    assertThat(open("li@desk.example", post)).isEqualTo(StaffAnswer.DONE);
    long id = find("li@desk.example").member().id();

    assertThat(setPassword("li@desk.example", "short").fault()).isPresent();
    assertThat(setPassword("li@desk.example", PASSWORD).linkIsGood()).isTrue();
    SignInAnswer halfway = password("li@desk.example");
    assertThat(halfway.outcome()).isEqualTo(Outcome.SECOND_FACTOR);
    assertThat(signedIn(halfway.session())).isFalse();

    TotpOffer offer = HOUSE.in(() -> HOUSE.security.offer(halfway.session(), "desk")).orElseThrow();
    assertThat(HOUSE.in(() -> HOUSE.security.enrol(halfway.session(), "000000"))).isEmpty();
    Enrolment enrolled =
        HOUSE
            .in(() -> HOUSE.security.enrol(halfway.session(), TestSignIn.code(offer, HOUSE.clock)))
            .orElseThrow();
    assertThat(enrolled.recoveryCodes()).hasSize(10);
    assertThat(signedIn(enrolled.signedIn().session())).as("before roles are granted").isFalse();

    assertThat(grant(id)).isEqualTo(StaffAnswer.DONE);
    assertThat(signedIn(enrolled.signedIn().session())).isTrue();
    assertThat(password("li@desk.example").outcome()).isEqualTo(Outcome.SECOND_FACTOR);

    assertThat(HOUSE.as(SYSTEM, () -> HOUSE.office.close(id))).isEqualTo(StaffAnswer.DONE);
    assertThat(signedIn(enrolled.signedIn().session())).isFalse();
  }

  @Test
  void keepsTheThreeAdministratorsApart() {
    assertThat(StaffRole.mayMeet(Set.of(CLERK, REVIEWER))).isTrue();
    assertThat(StaffRole.mayMeet(Set.of())).isFalse();
    for (StaffRole administrator :
        List.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR)) {
      assertThat(StaffRole.mayMeet(Set.of(administrator))).isTrue();
      assertThat(StaffRole.mayMeet(Set.of(administrator, CLERK))).isFalse();
    }
    Set<StaffRole> both = Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR);
    assertThat(open("both@desk.example", new StaffPost("both", Barracks.HEJING, both, false)))
        .isEqualTo(StaffAnswer.POST);
  }

  @Test
  void letsNobodyGrantOrDoToThemselvesWhatTakesTwo() {
    StaffPost post = new StaffPost("wu", Barracks.HEJING, Set.of(CLERK), false);
    open("wu@desk.example", post);
    long wu = find("wu@desk.example").member().id();

    assertThatThrownBy(() -> HOUSE.as(SYSTEM, () -> HOUSE.office.grant(wu, 1)))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> HOUSE.as(SECURITY, () -> HOUSE.office.open("x@y.example", post)))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> HOUSE.as(ONE_CLERK, HOUSE.office::all))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(() -> HOUSE.as("ANONYMOUS", HOUSE.office::all))
        .isInstanceOf(NotAllowedException.class);
    long self = StaffMember.idOf(SYSTEM);
    assertThat(HOUSE.as(SYSTEM, () -> HOUSE.office.move(self, post)))
        .isEqualTo(StaffAnswer.REFUSED);
  }

  @Test
  void stopsWhoWasMovedUntilTheNewRolesAreGranted() {
    String moved = HOUSE.staff("moved", CLERK);
    assertThat(HOUSE.as(moved, HOUSE.scope::caller)).isPresent();

    StaffPost other = new StaffPost("moved", Barracks.HEJING, Set.of(REVIEWER), false);
    HOUSE.as(SYSTEM, () -> HOUSE.office.move(StaffMember.idOf(moved), other));

    assertThat(HOUSE.as(moved, HOUSE.scope::caller)).isEmpty();
    grant(StaffMember.idOf(moved));
    assertThat(HOUSE.as(moved, () -> HOUSE.scope.require(REVIEWER)).has(CLERK)).isFalse();
  }

  @Test
  void grantsNothingButWhatWasSeen() {
    String moved = HOUSE.staff("switched", CLERK);
    long id = StaffMember.idOf(moved);
    HOUSE.as(SYSTEM, () -> HOUSE.office.move(id, post("switched", REVIEWER)));
    int seen = version(id);
    HOUSE.as(SYSTEM, () -> HOUSE.office.move(id, post("switched", SECURITY_ADMINISTRATOR)));

    assertThat(HOUSE.as(SECURITY, () -> HOUSE.office.grant(id, seen)))
        .isEqualTo(StaffAnswer.REFUSED);
    assertThat(HOUSE.as(moved, HOUSE.scope::caller)).isEmpty();
    assertThat(grant(id)).isEqualTo(StaffAnswer.DONE);
  }

  private static StaffPost post(String name, StaffRole role) {
    return new StaffPost(name, Barracks.HEJING, Set.of(role), false);
  }

  private static StaffAnswer grant(long id) {
    int seen = version(id);
    return HOUSE.as(SECURITY, () -> HOUSE.office.grant(id, seen));
  }

  private static int version(long id) {
    return HOUSE.as(SYSTEM, HOUSE.office::all).stream()
        .filter(one -> one.member().id() == id)
        .findFirst()
        .orElseThrow()
        .version();
  }

  @Test
  void invitesTheFirstAdministratorsOnceAndOnlyWhereNobodyIsYet() throws SQLException {
    Barracks empty = new Barracks("staff_first");
    empty.first.system = "first@desk.example";
    empty.first.security = "none";
    empty.first.auditing = "third@desk.example";

    for (int start = 0; start < 2; start++) {
      empty.in(
          () -> {
            empty.first.make();
            return null;
          });
    }

    assertThat(mails(empty)).containsExactlyInAnyOrder("first@desk.example", "third@desk.example");
  }

  private static StaffAnswer open(String login, StaffPost post) {
    return HOUSE.as(SYSTEM, () -> HOUSE.office.open(login, post));
  }

  private static StaffEntry find(String login) {
    return HOUSE.as(SYSTEM, HOUSE.office::all).stream()
        .filter(entry -> entry.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  private static PasswordSet setPassword(String login, String password) throws SQLException {
    String body = mailTo(login);
    String link = body.substring(body.indexOf("token=") + 6).split("\\s", 2)[0];
    return HOUSE.in(() -> HOUSE.security.setPassword(link, password));
  }

  private static SignInAnswer password(String login) {
    return HOUSE.in(() -> HOUSE.signIn.signIn.byPassword(Realm.STAFF, login, PASSWORD, "client"));
  }

  private static boolean signedIn(String session) {
    return HOUSE.in(() -> HOUSE.desk.signedIn(session)).isPresent();
  }

  private static String mailTo(String reader) throws SQLException {
    try (var connection = HOUSE.database.getConnection();
        var select =
            connection.prepareStatement("SELECT recipient, body FROM outgoing_mail ORDER BY id");
        var rows = select.executeQuery()) {
      while (rows.next()) {
        if (reader.equals(Sealed.open(rows.getString(1)))) {
          return rows.getString(2);
        }
      }
    }
    throw new AssertionError("No mail to " + reader);
  }

  private static List<String> mails(Barracks house) throws SQLException {
    try (var connection = house.database.getConnection();
        var rows =
            connection.createStatement().executeQuery("SELECT recipient FROM outgoing_mail")) {
      List<String> readers = new java.util.ArrayList<>();
      while (rows.next()) {
        readers.add(Sealed.open(rows.getString(1)));
      }
      return readers;
    }
  }
}
