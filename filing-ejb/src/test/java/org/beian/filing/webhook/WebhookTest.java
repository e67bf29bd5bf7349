package org.beian.filing.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.persistence.MovableClock;
import org.beian.filing.event.EventFeed;
import org.beian.filing.event.EventJson;
import org.beian.filing.event.EventLog;
import org.beian.filing.event.EventType;
import org.beian.filing.event.NewEvent;
import org.beian.filing.persistence.TestBeans;
import org.beian.filing.persistence.TestDatabase;
import org.beian.filing.webhook.Receiver.Post;
import org.beian.filing.webhook.WebhookDesk.Made;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

  private static final TestDatabase DATABASE = TestDatabase.named("webhooks");
  private static final MovableClock CLOCK = new MovableClock("2026-11-24T02:00:00Z");

  private static final ScheduledExecutorService SCHEDULER =
      Executors.newSingleThreadScheduledExecutor();

  private Receiver receiver;
  private List<Post> received;
  private String networks = "127.0.0.0/8";

  @BeforeEach
  void open() throws IOException {
    receiver = new Receiver();
    received = receiver.received();
  }

  @AfterEach
  void close() {
    receiver.close();
    DATABASE.inTransaction(
        entities -> entities.createNativeQuery("DELETE FROM webhook").executeUpdate());
  }

  @Test
  void carriesExactlyWhatTheFeedHasSignedAndInOrderForEachFiling() throws Exception {
    KnownClient by = client(1);
    Made hook = make(by, "HMAC_SHA256");
    enter(1, EventType.FILED, "A1", "F1");
    enter(1, EventType.CHANGED, "A2", "F1");
    enter(1, EventType.NOT_ACCEPTED, "A3", null);
    enter(2, EventType.FILED, "B1", "G1");
    receiver.answers(500);

    round();

    assertThat(received).as("one try each round for a receiver that fails").hasSize(1);
    receiver.answers(200);
    for (int i = 0; i < 4; i++) {
      CLOCK.pass(Duration.ofMinutes(2));
      round();
    }
    List<String> feed =
        with(beans -> beans.get(EventFeed.class).page(by, 0, 50)).stream()
            .map(event -> EventJson.of(event).toString())
            .toList();
    List<Post> taken = received.subList(1, received.size());
    assertThat(taken).extracting(Post::body).containsExactlyInAnyOrderElementsOf(feed).hasSize(3);
    assertThat(taken)
        .filteredOn(post -> post.body().contains("\"F1\""))
        .extracting(post -> post.body().contains("filing.filed"))
        .containsExactly(true, false);
    for (Post post : taken) {
      assertThat(post.signature()).isEqualTo("v1," + hmac("HmacSHA256", hook.secret(), post));
    }
  }

  @Test
  void signsWithBothSecretsForADayAfterAnotherWasDrawn() {
    KnownClient by = client(3);
    Made hook = make(by, "HMAC_SM3");
    String second = with(beans -> desk(beans).rotate(by, hook.hook().id())).orElseThrow();

    test(by, hook);
    CLOCK.pass(Duration.ofDays(1));
    test(by, hook);

    Post both = received.get(0);
    long at = Long.parseLong(both.timestamp());
    assertThat(both.signature())
        .isEqualTo(
            Algorithm.HMAC_SM3.sign(second, both.id(), at, both.body())
                + " "
                + Algorithm.HMAC_SM3.sign(hook.secret(), both.id(), at, both.body()));
    assertThat(received.get(1).signature()).startsWith("sm3,").doesNotContain(" ");
  }

  @Test
  void givesUpAfterThreeDaysAndSendsAgainOnRequest() {
    KnownClient by = client(4);
    Made hook = make(by, null);
    enter(4, EventType.CANCELLED, "C1", "H1");
    receiver.answers(503);
    for (int i = 0; i < 25; i++) {
      round();
      CLOCK.pass(Duration.ofHours(6));
    }

    DeliveryView dead = log(by, hook).get(0);
    assertThat(dead.state()).isEqualTo(DeliveryState.DEAD);
    assertThat(dead.status()).isEqualTo(503);
    assertThat(received).hasSizeBetween(10, 25);
    receiver.answers(204);
    received.clear();
    with(beans -> desk(beans).replay(by, hook.hook().id(), 0));
    round();
    assertThat(log(by, hook)).extracting(DeliveryView::state).containsOnly(DeliveryState.DONE);
    assertThat(received).hasSize(1);
  }

  @Test
  void sendsAgainWhatWasAskedForWhileATryWasUnderWay() {
    KnownClient by = client(9);
    Made hook = make(by, null);
    enter(9, EventType.FILED, "D1", "K1");
    with(
        beans -> {
          beans.get(Messenger.class).fanOut();
          return null;
        });
    Deliveries.Task task = with(beans -> beans.get(Deliveries.class).claim(Set.of())).orElseThrow();

    with(beans -> desk(beans).replay(by, hook.hook().id(), 0));
    with(
        beans -> {
          beans.get(Deliveries.class).settle(task.claimed(), new Courier.Outcome(200, null));
          return null;
        });
    round();

    assertThat(received).hasSize(1);
  }

  @Test
  void takesATypeThatIsNamedTwiceForOne() {
    List<String> twice = List.of("filing.filed", "filing.filed");

    assertThat(
            with(beans -> desk(beans).make(client(10), "https://a.example/", twice, null)).faults())
        .isEmpty();
  }

  @Test
  void leavesOtherOrganisationsWebhooksAlone() {
    Made hook = make(client(5), null);
    KnownClient stranger = client(6);
    long id = hook.hook().id();

    boolean removed = with(beans -> desk(beans).remove(stranger, id));
    boolean replayed = with(beans -> desk(beans).replay(stranger, id, 0));
    Optional<String> secret = with(beans -> desk(beans).rotate(stranger, id));
    Optional<WebhookDesk.Tried> tried = with(beans -> desk(beans).test(stranger, id));
    List<WebhookView> seen = with(beans -> desk(beans).all(stranger));

    assertThat(removed || replayed).isFalse();
    assertThat(secret).isEmpty();
    assertThat(tried).isEmpty();
    assertThat(seen).isEmpty();
    assertThat(received).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1:%d/",
        "https://localhost:%d/",
        "https://[::1]:%d/",
        "https://[::ffff:127.0.0.1]:%d/",
        "https://2130706433:%d/",
        "https://0.0.0.0:%d/"
      })
  void reachesNoAddressInside(String url) {
    networks = "none";
    KnownClient by = client(7);
    Made made =
        with(beans -> desk(beans).make(by, url.formatted(receiver.port()), List.of(), null));

    WebhookDesk.Tried tried = with(beans -> desk(beans).test(by, made.hook().id())).orElseThrow();

    assertThat(tried.status()).isZero();
    assertThat(tried.fault()).isEqualTo("UnknownHostException");
    assertThat(received).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://filer.example/",
        "ftp://filer.example/",
        "https://u:p@a.example/",
        "https://a.example:65536/"
      })
  void takesNoAddressThatIsNotPlainlyHttps(String url) {
    networks = "none";

    assertThat(with(beans -> desk(beans).make(client(8), url, List.of(), null)).faults())
        .containsExactly(WebhookFault.URL);
  }

  @AfterAll
  static void end() {
    SCHEDULER.shutdownNow();
  }

  private Made make(KnownClient by, String algorithm) {
    String url = "http://127.0.0.1:" + receiver.port() + "/events";
    return with(beans -> desk(beans).make(by, url, List.of(), algorithm));
  }

  private void test(KnownClient by, Made hook) {
    assertThat(with(beans -> desk(beans).test(by, hook.hook().id())).orElseThrow().status())
        .isEqualTo(200);
  }

  private List<DeliveryView> log(KnownClient by, Made hook) {
    return with(beans -> desk(beans).log(by, hook.hook().id(), 0, 50)).orElseThrow();
  }

  private void enter(long account, EventType type, String application, String filing) {
    with(
        beans -> {
          beans.get(EventLog.class).enter(NewEvent.of(account, type, application, filing));
          return null;
        });
  }

  private void round() {
    with(beans -> beans.get(Messenger.class).round(50));
  }

  private static WebhookDesk desk(TestBeans beans) {
    return beans.get(WebhookDesk.class);
  }

  private <T> T with(Function<TestBeans, T> work) {
    return DATABASE.at(
        CLOCK,
        beans -> {
          beans.get(Gate.class).networks = networks;
          beans.get(Courier.class).scheduler = SCHEDULER;
          return work.apply(beans);
        });
  }

  private static KnownClient client(long account) {
    DATABASE.inTransaction(
        entities ->
            entities
                .createNativeQuery(
                    "INSERT IGNORE INTO account (id, unit, unit_name, opened_at) VALUES (?1, ?2,"
                        + " '甲公司', NOW(6))")
                .setParameter(1, account)
                .setParameter(2, "9165282700000000" + account)
                .executeUpdate());
    DATABASE.inTransaction(
        entities ->
            entities
                .createNativeQuery(
                    "INSERT IGNORE INTO api_client (version, client_id, account, unit, unit_name,"
                        + " name, scopes, networks, sandbox, state, created_at, expires_at,"
                        + " warn_to) VALUES (1, ?1, ?2, '91652827MAXXXXX66P', '甲公司', 'x', '', '',"
                        + " FALSE, 'APPROVED', NOW(6), '2028-01-01', '')")
                .setParameter(1, "fc-" + account)
                .setParameter(2, account)
                .executeUpdate());
    return new KnownClient(
        account,
        "fc-" + account,
        account,
        new CreditCode("91652827MAXXXXX66P"),
        "甲公司",
        Set.of(Scope.WEBHOOKS),
        false);
  }

  private static String hmac(String algorithm, String secret, Post post)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance(algorithm);
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
    String text = post.id() + "." + post.timestamp() + "." + post.body();
    return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
  }
}
