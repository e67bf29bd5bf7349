package org.beian.directory.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.beian.directory.account.MemberRole;
import org.beian.directory.account.SignedIn;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.token.TokenAnswer;
import org.beian.directory.token.TokenAnswer.Fault;
import org.beian.directory.token.TokenRequest;
import org.junit.jupiter.api.Test;

class ClientTest {

  private static final AuthorityCode HEJING = new AuthorityCode("HEJING");
  private static final AuthorityCode KORLA = new AuthorityCode("KORLA");
  private static final String ENDPOINT = "https://desk.example/oauth/token";

  private static final ClientHouse house = new ClientHouse("api_clients");
  private static final SignedIn owner = house.owner("91652801MA78DEM14J");

  @Test
  void callsOnceItsAuthorityApprovedAndNoLongerThanItIsGood() {
    ClientAnswer made = create(wanted(Set.of(Scope.FILINGS_READ), "", false, ""));

    assertThat(token(made, null, "192.0.2.1").fault()).isEqualTo(Fault.NOT_IN_FORCE);
    assertThat(decide(KORLA, made.clientId(), ClientState.APPROVED)).isFalse();
    assertThat(decide(HEJING, made.clientId(), ClientState.APPROVED)).isTrue();
    assertThat(decide(HEJING, made.clientId(), ClientState.REFUSED)).isFalse();

    String token = token(made, null, "192.0.2.1").token();
    KnownClient known = recognise(token, "192.0.2.1").client();
    assertThat(known.unit()).isEqualTo(owner.unit());
    assertThat(known.accountId()).isEqualTo(owner.accountId());
    assertThat(known.scopes()).containsExactly(Scope.FILINGS_READ);
    assertThat(recognise(token + "x", "192.0.2.1").fault()).isEqualTo(ClientEntry.Fault.UNKNOWN);
    house.clock.pass(Duration.ofMinutes(10));
    assertThat(recognise(token, "192.0.2.1").fault()).isEqualTo(ClientEntry.Fault.UNKNOWN);
    assertThat(view(made).lastUsedAt()).isNotNull();

    LocalDate last =
        LocalDate.ofInstant(view(made).createdAt(), CalendarService.BEIJING).plusDays(90);
    house.clock.pass(Duration.ofDays(80));
    house.run(() -> house.clients.notices.run());
    house.run(() -> house.clients.notices.run());
    assertThat(house.mailsTo(owner.email()))
        .filteredOn(mail -> mail.contains(made.clientId()))
        .singleElement()
        .asString()
        .contains(last.toString(), "https://desk.example/account/clients");
    String late = token(made, null, "192.0.2.1").token();
    house.clock.pass(Duration.ofDays(11));
    assertThat(token(made, null, "192.0.2.1").fault()).isEqualTo(Fault.NOT_IN_FORCE);
    assertThat(recognise(late, "192.0.2.1").isIn()).isFalse();
    assertThat(view(made).state()).isEqualTo(ClientState.EXPIRED);
  }

  @Test
  void tellsAStrangerTheSameForAnUnknownClientAndAWrongSecret() {
    ClientAnswer made = create(wanted(Set.of(Scope.FILINGS_READ), "", true, ""));

    assertThat(token("客户端", made.secret(), null, "192.0.2.1").fault())
        .isEqualTo(Fault.INVALID_CLIENT);

    TokenAnswer wrong = token(made.clientId(), "wrong", null, "192.0.2.1");
    TokenAnswer unknown = token("fc-unknown", "wrong", null, "192.0.2.1");

    assertThat(wrong).isEqualTo(unknown);
    assertThat(wrong.fault()).isEqualTo(Fault.INVALID_CLIENT);
    assertThat(house.list("SELECT hash FROM api_client_secret"))
        .isNotEmpty()
        .doesNotContain(made.secret());
  }

  @Test
  void changesItsSecretWithAnOverlapAndIsOutAtOnceWhenRevoked() {
    ClientAnswer first = create(wanted(Set.of(Scope.FILINGS_READ), "", true, ""));
    house.clock.pass(Duration.ofMinutes(1));
    ClientAnswer second = house.in(() -> house.clients.office.rotate(owner, first.clientId()));
    assertThat(token(first, null, "192.0.2.1").token()).isNotNull();

    house.clock.pass(Duration.ofDays(1));
    ClientAnswer third = house.in(() -> house.clients.office.rotate(owner, first.clientId()));
    assertThat(token(first, null, "192.0.2.1").fault()).isEqualTo(Fault.INVALID_CLIENT);
    house.clock.pass(Duration.ofDays(6));
    assertThat(token(second, null, "192.0.2.1").token()).isNotNull();
    house.clock.pass(Duration.ofDays(1));
    assertThat(token(second, null, "192.0.2.1").fault()).isEqualTo(Fault.INVALID_CLIENT);

    String token = token(third, null, "192.0.2.1").token();
    SignedIn stranger = house.owner("91652827MAXXXXX66P");
    SignedIn agent =
        new SignedIn(
            9, owner.accountId(), owner.unit(), "甲公司", MemberRole.AGENT, "agent@unit.example");
    assertThat(revoke(stranger, first).isDone()).isFalse();
    assertThat(revoke(agent, first).isDone()).isFalse();
    assertThat(recognise(token, "192.0.2.1").isIn()).isTrue();
    assertThat(revoke(owner, first).isDone()).isTrue();
    assertThat(recognise(token, "192.0.2.1").fault()).isEqualTo(ClientEntry.Fault.NOT_IN_FORCE);
    assertThat(token(third, null, "192.0.2.1").fault()).isEqualTo(Fault.INVALID_CLIENT);
  }

  @Test
  void getsNoMoreThanItsScopesAndCallsFromItsNetworksOnly() {
    ClientAnswer made =
        create(
            wanted(
                Set.of(Scope.FILINGS_READ, Scope.WEBHOOKS),
                "203.0.113.0/24\n2001:db8::/32",
                true,
                ""));

    assertThat(token(made, null, "198.51.100.7").fault()).isEqualTo(Fault.ADDRESS);
    assertThat(token(made, "applications:write", "203.0.113.9").fault())
        .isEqualTo(Fault.INVALID_SCOPE);
    TokenAnswer one = token(made, "webhooks", "203.0.113.9");
    assertThat(one.scopes()).containsExactly(Scope.WEBHOOKS);
    assertThat(recognise(one.token(), "2001:db8::7").client().scopes())
        .containsExactly(Scope.WEBHOOKS);
    assertThat(recognise(one.token(), "198.51.100.7").fault()).isEqualTo(ClientEntry.Fault.ADDRESS);
  }

  @Test
  void provesItselfByItsKeyOnceWithEachAssertion() throws Exception {
    KeyPair keys = rsa(2048);
    ClientAnswer made = create(wanted(Set.of(Scope.FILINGS_READ), "", true, pem(keys)));
    assertThat(made.secret()).isNull();

    String assertion = assertion(made.clientId(), keys, ENDPOINT, Duration.ofMinutes(5));
    assertThat(byAssertion(assertion).token()).isNotNull();
    assertThat(byAssertion(assertion).fault()).isEqualTo(Fault.INVALID_CLIENT);
    for (String bad :
        List.of(
            assertion(made.clientId(), rsa(2048), ENDPOINT, Duration.ofMinutes(5)),
            assertion(made.clientId(), keys, "https://other.example/", Duration.ofMinutes(5)),
            assertion(made.clientId(), keys, ENDPOINT, Duration.ofHours(5)),
            assertion(made.clientId(), keys, ENDPOINT, Duration.ofSeconds(-1)),
            "no.jwt.atall")) {
      assertThat(byAssertion(bad).fault()).isEqualTo(Fault.INVALID_CLIENT);
    }
  }

  @Test
  void isNotMadeWithAFaultOrByAnAgent() throws Exception {
    NewClient faulty =
        new NewClient(
            " ",
            Set.of(),
            "300.0.0.1/8",
            LocalDate.of(2029, 1, 1),
            false,
            "NOWHERE",
            pem(rsa(1024)));

    assertThat(create(faulty).faults())
        .containsExactlyInAnyOrder(
            ClientFault.NAME,
            ClientFault.SCOPES,
            ClientFault.NETWORKS,
            ClientFault.EXPIRES_ON,
            ClientFault.AUTHORITY,
            ClientFault.PUBLIC_KEY);
    SignedIn agent =
        new SignedIn(9, owner.accountId(), owner.unit(), "甲公司", MemberRole.AGENT, "a@b.cn");
    NewClient sound = wanted(Set.of(Scope.FILINGS_READ), "", true, "");
    assertThat(house.in(() -> house.clients.office.create(agent, sound)).faults())
        .containsExactly(ClientFault.REFUSED);
  }

  @Test
  void hasTwentyAliveAtMostAndAnotherOnceOneIsTakenAway() {
    SignedIn many = house.owner("91652801MAXXXXX07Y");
    List<ClientAnswer> made = IntStream.range(0, 20).mapToObj(i -> createdBy(many)).toList();
    assertThat(made).allMatch(one -> one.faults().isEmpty());
    assertThat(createdBy(many).faults()).containsExactly(ClientFault.TOO_MANY);

    house.in(() -> house.clients.office.revoke(many, made.get(0).clientId()));
    assertThat(createdBy(many).faults()).isEmpty();
    assertThat(createdBy(many).faults()).containsExactly(ClientFault.TOO_MANY);
  }

  private static ClientAnswer createdBy(SignedIn owner) {
    NewClient wanted = wanted(Set.of(Scope.FILINGS_READ), "", true, "");
    return house.in(() -> house.clients.office.create(owner, wanted));
  }

  private ClientAnswer create(NewClient wanted) {
    return house.in(() -> house.clients.office.create(owner, wanted));
  }

  private ClientAnswer revoke(SignedIn by, ClientAnswer made) {
    return house.in(() -> house.clients.office.revoke(by, made.clientId()));
  }

  private boolean decide(AuthorityCode authority, String clientId, ClientState decision) {
    StaffMember by = new StaffMember(1, "张警官", authority, Set.of(StaffRole.SUPERVISOR), true);
    return house.in(() -> house.clients.approval.decide(by, clientId, decision));
  }

  private ClientView view(ClientAnswer made) {
    return house.in(() -> house.clients.office.clients(owner)).stream()
        .filter(one -> one.clientId().equals(made.clientId()))
        .findFirst()
        .orElseThrow();
  }

  private TokenAnswer token(ClientAnswer made, String scope, String address) {
    return token(made.clientId(), made.secret(), scope, address);
  }

  private TokenAnswer token(String clientId, String secret, String scope, String address) {
    TokenRequest request =
        new TokenRequest(clientId, secret, null, scope, List.of(ENDPOINT), address);
    return house.in(() -> house.tokens.issue(request));
  }

  private TokenAnswer byAssertion(String assertion) {
    TokenRequest request =
        new TokenRequest(null, null, assertion, null, List.of(ENDPOINT), "192.0.2.1");
    return house.in(() -> house.tokens.issue(request));
  }

  private ClientEntry recognise(String token, String address) {
    return house.in(() -> house.tokens.recognise(token, address));
  }

  private static NewClient wanted(
      Set<Scope> scopes, String networks, boolean sandbox, String publicKey) {
    LocalDate last = LocalDate.ofInstant(house.clock.instant(), CalendarService.BEIJING);
    return new NewClient("备案系统", scopes, networks, last.plusDays(90), sandbox, "HEJING", publicKey);
  }

  private static String assertion(String clientId, KeyPair keys, String audience, Duration life)
      throws JOSEException {
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(clientId)
            .subject(clientId)
            .audience(audience)
            .jwtID("assertion " + life + audience)
            .expirationTime(Date.from(house.clock.instant().plus(life)))
            .build();
    SignedJWT jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.PS256), claims);
    jwt.sign(new RSASSASigner(keys.getPrivate()));
    return jwt.serialize();
  }

  private static KeyPair rsa(int bits) throws NoSuchAlgorithmException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  private static String pem(KeyPair keys) {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
        + "\n-----END PUBLIC KEY-----\n";
  }
}
