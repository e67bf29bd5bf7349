package org.beian.directory.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beian.directory.credential.PasswordFault;
import org.beian.directory.credential.Realm;
import org.beian.directory.credential.SignInAnswer;
import org.beian.directory.credential.SignInAnswer.Outcome;
import org.beian.directory.credential.TestSignIn;
import org.beian.directory.credential.TotpOffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountTest {

  private static final House HOUSE = new House("account");
  private static final String UNIT = "91652801MA78DEM14J";
  private static final String OTHER_UNIT = "91350100M000100Y43";
  private static final String PASSWORD = "three blue camels";
  private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

  @BeforeEach
  void empty() throws SQLException {
    HOUSE.empty();
  }

  @Test
  void opensAnAccountByALinkThatWorksOnce() {
    assertThat(request(UNIT, "owner@unit.example")).isEmpty();
    String link = HOUSE.linkTo("owner@unit.example");

    assertThat(complete(link, "short").fault()).contains(PasswordFault.SHORT);
    PasswordAnswer opened = complete(link, PASSWORD);

    assertThat(signedIn(opened))
        .hasValueSatisfying(
            who -> {
              assertThat(who.unit().value()).isEqualTo(UNIT);
              assertThat(who.unitName()).isEqualTo("库尔勒某某公司");
              assertThat(who.role()).isEqualTo(MemberRole.OWNER);
              assertThat(who.email()).isEqualTo("owner@unit.example");
            });
    assertThat(complete(link, PASSWORD)).isEqualTo(PasswordAnswer.LINK);
  }

  @Test
  void doesNotListenToAnExpiredLink() {
    request(UNIT, "owner@unit.example");
    String link = HOUSE.linkTo("owner@unit.example");

    HOUSE.pass(Registration.LINK_LIFE);

    assertThat(HOUSE.in(() -> HOUSE.registration.registrant(link))).isEmpty();
    assertThat(complete(link, PASSWORD)).isEqualTo(PasswordAnswer.LINK);
  }

  @Test
  void namesEveryFaultOfARequest() {
    assertThat(
            HOUSE.in(() -> HOUSE.registration.request("91652801MA78DEM14K", " ", "a@b", ZH, "c")))
        .containsExactly(
            RegistrationFault.UNIT, RegistrationFault.UNIT_NAME, RegistrationFault.EMAIL);
  }

  @Test
  void tellsASecondRegistrantHowToBeInvitedAndNotByWhom() {
    register(UNIT, "owner@unit.example");

    assertThat(request(UNIT, "second@unit.example")).isEmpty();

    assertThat(HOUSE.mailTo("second@unit.example"))
        .contains("邀请", "https://desk.example/account/")
        .doesNotContain("owner@", "token=");
  }

  @Test
  void opensOneAccountOfTwoAskedForAtTheSameTime() {
    request(UNIT, "a@unit.example");
    request(UNIT, "b@unit.example");
    String first = HOUSE.linkTo("a@unit.example");
    String second = HOUSE.linkTo("b@unit.example");

    assertThat(complete(first, PASSWORD).outcome()).isEqualTo(PasswordAnswer.Outcome.DONE);
    assertThat(complete(second, PASSWORD)).isEqualTo(PasswordAnswer.TAKEN);
  }

  @Test
  void takesNoPasswordThatEverybodyWouldTry() {
    request(UNIT, "owner@unit.example");
    String link = HOUSE.linkTo("owner@unit.example");

    assertThat(complete(link, "password123").fault()).contains(PasswordFault.COMMON);
    assertThat(complete(link, "1234567890").fault()).contains(PasswordFault.COMMON);
    assertThat(complete(link, "库尔勒某某公司2026").fault()).contains(PasswordFault.OWN_WORDS);
    assertThat(complete(link, "91652801ma78dem14j!").fault()).contains(PasswordFault.OWN_WORDS);
    assertThat(complete(link, "x".repeat(129)).fault()).contains(PasswordFault.LONG);
  }

  @Test
  void answersAWrongPasswordAndAnUnknownNameAlikeAndLocksBoth() {
    register(UNIT, "owner@unit.example");

    for (int i = 0; i < 5; i++) {
      assertThat(signIn("owner@unit.example", "wrong").outcome()).isEqualTo(Outcome.WRONG);
      assertThat(signIn("nobody@unit.example", "wrong").outcome()).isEqualTo(Outcome.WRONG);
    }

    assertThat(signIn("Owner@unit.example ", PASSWORD).outcome()).isEqualTo(Outcome.LOCKED);
    assertThat(signIn("nobody@unit.example", PASSWORD).outcome()).isEqualTo(Outcome.LOCKED);
    HOUSE.pass(Duration.ofMinutes(29));
    assertThat(signIn("owner@unit.example", PASSWORD).outcome()).isEqualTo(Outcome.LOCKED);
    HOUSE.pass(Duration.ofMinutes(1));
    assertThat(signIn("owner@unit.example", PASSWORD).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void resetsAPasswordByMailAndEndsTheLockoutAndAllSessions() {
    PasswordAnswer before = register(UNIT, "owner@unit.example");
    for (int i = 0; i < 6; i++) {
      signIn("owner@unit.example", "wrong");
    }

    assertThat(HOUSE.in(() -> HOUSE.security.requestReset("owner@unit.example", ZH, "c"))).isTrue();
    String link = HOUSE.linkTo("owner@unit.example");
    PasswordAnswer after = HOUSE.in(() -> HOUSE.security.reset(link, "four green camels"));

    assertThat(signedIn(before)).isEmpty();
    assertThat(signedIn(after)).isPresent();
    assertThat(signIn("owner@unit.example", PASSWORD).outcome()).isEqualTo(Outcome.WRONG);
    assertThat(signIn("owner@unit.example", "four green camels").isPassed()).isTrue();
    assertThat(HOUSE.in(() -> HOUSE.security.reset(link, PASSWORD))).isEqualTo(PasswordAnswer.LINK);
  }

  @Test
  void tellsOnlyTheReaderOfTheMailThatAnAddressHasNoAccount() {
    assertThat(HOUSE.in(() -> HOUSE.security.requestReset("no@unit.example", ZH, "c"))).isTrue();

    assertThat(HOUSE.mailTo("no@unit.example")).contains("没有账号").doesNotContain("token=");
  }

  @Test
  void writesToOneReaderFiveTimesAtMost() throws SQLException {
    for (int i = 0; i < 8; i++) {
      HOUSE.in(() -> HOUSE.security.requestReset("no@unit.example", ZH, "c"));
    }

    assertThat(HOUSE.mailsTo("no@unit.example")).hasSize(5);
  }

  @Test
  void endsASessionThatLiesIdle() {
    PasswordAnswer opened = register(UNIT, "owner@unit.example");

    HOUSE.pass(Duration.ofMinutes(29));
    assertThat(signedIn(opened)).isPresent();
    HOUSE.pass(Duration.ofMinutes(29));
    assertThat(signedIn(opened)).isPresent();
    HOUSE.pass(Duration.ofMinutes(30));
    assertThat(signedIn(opened)).isEmpty();
  }

  @Test
  void asksForTheSecondFactorAndTakesEachCodeOnce() {
    SignedIn owner = signedIn(register(UNIT, "owner@unit.example")).orElseThrow();
    TotpOffer offer = HOUSE.in(() -> HOUSE.security.offerSecondFactor(owner, "备案"));
    assertThat(HOUSE.in(() -> HOUSE.security.confirmSecondFactor(owner, "000000"))).isEmpty();
    List<String> recovery =
        HOUSE
            .in(
                () ->
                    HOUSE.security.confirmSecondFactor(owner, TestSignIn.code(offer, HOUSE.clock)))
            .orElseThrow();

    HOUSE.pass(Duration.ofSeconds(60));
    SignInAnswer half = signIn("owner@unit.example", PASSWORD);
    assertThat(half.outcome()).isEqualTo(Outcome.SECOND_FACTOR);
    assertThat(member(half.session())).isEmpty();
    String code = TestSignIn.code(offer, HOUSE.clock);
    SignInAnswer passed = secondFactor(half.session(), code);
    assertThat(member(passed.session())).isPresent();
    assertThat(passed.session()).isNotEqualTo(half.session());

    String again = signIn("owner@unit.example", PASSWORD).session();
    assertThat(secondFactor(again, code).outcome()).isEqualTo(Outcome.WRONG);
    assertThat(secondFactor(again, recovery.get(0).toUpperCase(Locale.ROOT)).isPassed()).isTrue();
    String third = signIn("owner@unit.example", PASSWORD).session();
    assertThat(secondFactor(third, recovery.get(0)).outcome()).isEqualTo(Outcome.WRONG);
    assertThat(HOUSE.in(() -> HOUSE.security.recoveryCodesLeft(owner))).isEqualTo(9);
  }

  @Test
  void letsNobodyGuessTheSecondFactor() {
    SignedIn owner = signedIn(register(UNIT, "owner@unit.example")).orElseThrow();
    TotpOffer offer = HOUSE.in(() -> HOUSE.security.offerSecondFactor(owner, "备案"));
    HOUSE.in(() -> HOUSE.security.confirmSecondFactor(owner, TestSignIn.code(offer, HOUSE.clock)));
    HOUSE.pass(Duration.ofSeconds(60));
    String half = signIn("owner@unit.example", PASSWORD).session();

    for (int i = 0; i < 5; i++) {
      assertThat(secondFactor(half, "00000" + i).outcome()).isEqualTo(Outcome.WRONG);
    }

    String right = TestSignIn.code(offer, HOUSE.clock);
    assertThat(secondFactor(half, right).outcome()).isEqualTo(Outcome.LOCKED);
  }

  @Test
  void invitesHandsOverAndRemoves() {
    SignedIn owner = signedIn(register(UNIT, "owner@unit.example")).orElseThrow();
    PasswordAnswer joined = join(owner, "agent@unit.example");
    SignedIn agent = signedIn(joined).orElseThrow();
    assertThat(agent.role()).isEqualTo(MemberRole.AGENT);
    assertThat(agent.accountId()).isEqualTo(owner.accountId());

    assertThat(HOUSE.in(() -> HOUSE.membership.handOver(owner, agent.memberId(), ZH)))
        .isEqualTo(MembershipAnswer.DONE);

    assertThat(signedIn(joined).orElseThrow().role()).isEqualTo(MemberRole.OWNER);
    assertThat(HOUSE.in(() -> HOUSE.membership.invite(owner, "x@unit.example", ZH)))
        .as("no owner any more, whatever the record says")
        .isEqualTo(MembershipAnswer.REFUSED);
    assertThat(HOUSE.in(() -> HOUSE.membership.remove(agent, agent.memberId())))
        .as("the owner has to hand over first")
        .isEqualTo(MembershipAnswer.REFUSED);
    assertThat(HOUSE.in(() -> HOUSE.membership.remove(agent, owner.memberId())))
        .isEqualTo(MembershipAnswer.DONE);
    assertThat(signIn("owner@unit.example", PASSWORD).outcome()).isEqualTo(Outcome.WRONG);
    assertThat(HOUSE.in(() -> HOUSE.membership.members(agent))).hasSize(1);
  }

  @Test
  void spendsTheLinkOfAnInvitationThatWasWithdrawnOrRepeated() {
    SignedIn owner = signedIn(register(UNIT, "owner@unit.example")).orElseThrow();
    HOUSE.in(() -> HOUSE.membership.invite(owner, "agent@unit.example", ZH));
    String first = HOUSE.linkTo("agent@unit.example");
    HOUSE.in(() -> HOUSE.membership.invite(owner, "agent@unit.example", ZH));
    String second = HOUSE.linkTo("agent@unit.example");

    assertThat(HOUSE.in(() -> HOUSE.membership.invited(first))).isEmpty();
    assertThat(HOUSE.in(() -> HOUSE.membership.invited(second))).isPresent();
    long open = HOUSE.in(() -> HOUSE.membership.invitations(owner)).get(0).id();
    HOUSE.in(() -> HOUSE.membership.withdraw(owner, open));

    assertThat(HOUSE.in(() -> HOUSE.membership.accept(second, PASSWORD)))
        .isEqualTo(PasswordAnswer.LINK);
  }

  @Test
  void keepsEveryOrganisationsMembersFromEveryOther() {
    SignedIn owner = signedIn(register(UNIT, "owner@unit.example")).orElseThrow();
    SignedIn agent = signedIn(join(owner, "agent@unit.example")).orElseThrow();
    HOUSE.in(() -> HOUSE.membership.invite(owner, "third@unit.example", ZH));
    long invitation = HOUSE.in(() -> HOUSE.membership.invitations(owner)).get(0).id();
    SignedIn stranger = signedIn(register(OTHER_UNIT, "owner@other.example")).orElseThrow();

    assertThat(HOUSE.in(() -> HOUSE.membership.remove(stranger, agent.memberId())))
        .isEqualTo(MembershipAnswer.REFUSED);
    assertThat(HOUSE.in(() -> HOUSE.membership.handOver(stranger, agent.memberId(), ZH)))
        .isEqualTo(MembershipAnswer.REFUSED);
    assertThat(HOUSE.in(() -> HOUSE.membership.withdraw(stranger, invitation)))
        .isEqualTo(MembershipAnswer.REFUSED);
    assertThat(HOUSE.in(() -> HOUSE.membership.remove(agent, owner.memberId())))
        .as("an agent removes nobody else")
        .isEqualTo(MembershipAnswer.REFUSED);
    assertThat(HOUSE.in(() -> HOUSE.membership.members(stranger)))
        .extracting(MemberView::email)
        .containsExactly("owner@other.example");
    assertThat(HOUSE.in(() -> HOUSE.membership.members(owner))).hasSize(2);
  }

  private static java.util.Set<RegistrationFault> request(String unit, String email) {
    return HOUSE.in(() -> HOUSE.registration.request(unit, "库尔勒某某公司", email, ZH, email));
  }

  private static PasswordAnswer complete(String link, String password) {
    return HOUSE.in(() -> HOUSE.registration.complete(link, password));
  }

  private static PasswordAnswer register(String unit, String email) {
    request(unit, email);
    return complete(HOUSE.linkTo(email), PASSWORD);
  }

  private static PasswordAnswer join(SignedIn owner, String email) {
    HOUSE.in(() -> HOUSE.membership.invite(owner, email, ZH));
    String link = HOUSE.linkTo(email);
    return HOUSE.in(() -> HOUSE.membership.accept(link, PASSWORD));
  }

  private static SignInAnswer signIn(String login, String password) {
    return HOUSE.in(
        () -> HOUSE.signIn.signIn.byPassword(Realm.MEMBER, login, password, "192.0.2.1"));
  }

  private static SignInAnswer secondFactor(String session, String code) {
    return HOUSE.in(() -> HOUSE.signIn.signIn.bySecondFactor(session, code));
  }

  private static Optional<SignedIn> signedIn(PasswordAnswer answer) {
    return member(answer.signedIn().orElseThrow().session());
  }

  private static Optional<SignedIn> member(String session) {
    return HOUSE.in(() -> HOUSE.members.signedIn(session));
  }
}
