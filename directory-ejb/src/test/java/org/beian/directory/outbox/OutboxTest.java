package org.beian.directory.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.enterprise.inject.Instance;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.beian.directory.persistence.MovableClock;
import org.beian.directory.persistence.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxTest {

  private static final ServerSetup SMTP = ServerSetupTest.SMTP.dynamicPort();
  private static final Mail MAIL =
      new Mail(
          "officer@unit.example",
          Locale.SIMPLIFIED_CHINESE,
          "备案受理回执",
          "您好。\n备案已办结。",
          List.of(new MailAttachment("受理回执.pdf", "receipt:1")));

  private static DataSource database;

  @TempDir Path folder;

  private final GreenMail mailServer = new GreenMail(SMTP);
  private final Outbox outbox = new Outbox();
  private final MailQueue queue = new MailQueue();
  private final MovableClock clock = new MovableClock("2026-11-24T02:00:00Z");

  @BeforeAll
  static void migrate() {
    database = TestDatabase.migrated("outbox");
  }

  @BeforeEach
  void open() throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("DELETE FROM outgoing_mail");
    }
    outbox.database = database;
    outbox.clock = clock;
    queue.database = transactional(database);
    queue.clock = clock;
    mailServer.start();
  }

  @AfterEach
  void close() {
    mailServer.stop();
  }

  @Test
  void sendsWhatWasPostedWithItsFileOnce() throws Exception {
    outbox.post(MAIL);

    assertThat(allOf(smtp())).isEqualTo(1);
    assertThat(allOf(smtp())).isZero();

    assertThat(mailServer.getReceivedMessages()).hasSize(1);
    MimeMessage received = mailServer.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("备案受理回执");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    MimeMultipart parts = (MimeMultipart) received.getContent();
    assertThat(parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n"))
        .isEqualTo("您好。\n备案已办结。");
    BodyPart file = parts.getBodyPart(1);
    assertThat(file.getContentType()).startsWith("application/pdf");
    assertThat(file.getInputStream()).hasContent("bytes of receipt:1");
    assertThat(queue.latest(1).get(0).state()).isEqualTo(MailState.SENT);
  }

  @Test
  void sendsAgainUnderTheSameNameWhatADyingServerHadClaimed() throws Exception {
    outbox.post(MAIL);
    String messageId = queue.claim(true).orElseThrow().messageId();

    assertThat(allOf(folder())).isZero();
    clock.pass(MailQueue.CLAIM);
    assertThat(allOf(folder())).isEqualTo(1);

    assertThat(letters()).containsExactly(messageId + ".eml");
    assertThat(Files.readString(folder.resolve("mail").resolve(messageId + ".eml")))
        .contains("Message-ID: <" + messageId + "@localhost>");
  }

  @Test
  void leavesTheLastWordToWhoeverClaimedLast() {
    outbox.post(MAIL);
    PostedMail first = queue.claim(true).orElseThrow();
    clock.pass(MailQueue.CLAIM);
    PostedMail second = queue.claim(true).orElseThrow();

    queue.sent(second);
    queue.later(first, "too late to tell");

    assertThat(queue.latest(1).get(0).state()).isEqualTo(MailState.SENT);
  }

  @Test
  void waitsLongerAfterEachFailureAndLosesNothing() {
    Postman postman = smtp();
    mailServer.stop();
    outbox.post(MAIL);

    assertThat(allOf(postman)).isEqualTo(1);
    clock.pass(Duration.ofSeconds(29));
    assertThat(allOf(postman)).isZero();
    clock.pass(Duration.ofSeconds(1));
    assertThat(allOf(postman)).isEqualTo(1);
    clock.pass(Duration.ofSeconds(59));
    assertThat(allOf(postman)).isZero();

    mailServer.start();
    clock.pass(Duration.ofSeconds(1));
    assertThat(allOf(smtp())).isEqualTo(1);
    assertThat(mailServer.getReceivedMessages()).hasSize(1);
    assertThat(MailQueue.pause(MailQueue.MOST_TRIES)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void keepsInSightWhatItGivesUp() {
    outbox.post(new Mail("two words@unit.example", Locale.ENGLISH, "Receipt", "Filed."));

    assertThat(allOf(smtp())).isEqualTo(1);
    clock.pass(Duration.ofDays(365));
    assertThat(allOf(smtp())).isZero();
    queue.forget();

    assertThat(queue.latest(1).get(0).state()).isEqualTo(MailState.DEAD);
  }

  @Test
  void sharesTheMailAmongServersAndSendsNoneTwice() throws Exception {
    IntStream.range(0, 40)
        .forEach(i -> outbox.post(new Mail("u@x.example", Locale.ENGLISH, "Mail " + i, "")));

    ExecutorService servers = Executors.newFixedThreadPool(4);
    List<Future<Integer>> tried = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      tried.add(servers.submit(() -> smtp().deliver(false, 100)));
    }
    int sum = 0;
    for (Future<Integer> server : tried) {
      sum += server.get();
    }
    servers.shutdown();

    assertThat(sum).isEqualTo(40);
    assertThat(Stream.of(mailServer.getReceivedMessages()).map(OutboxTest::subject))
        .doesNotHaveDuplicates()
        .hasSize(40);
  }

  @Test
  void letsMailForWhichSomebodyWaitsPassAPileOfPapers() {
    outbox.post(MAIL);
    outbox.post(MAIL);
    outbox.post(new Mail("u@x.example", Locale.ENGLISH, "Your code", "123456"));

    smtp().deliver(false, 100);

    assertThat(Stream.of(mailServer.getReceivedMessages()).map(OutboxTest::subject))
        .containsExactly("Your code");
  }

  @Test
  void forgetsWithTheActThatIsRolledBack() throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      new MailTable(connection).add(MAIL, clock.instant());
      connection.rollback();
    }

    assertThat(queue.claim(true)).isEmpty();
    assertThat(queue.claim(false)).isEmpty();
  }

  /** What the container would inject: closing the connection ends a transaction of its own. */
  private static DataSource transactional(DataSource database) {
    return (DataSource)
        Proxy.newProxyInstance(
            OutboxTest.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> transaction(database.getConnection()));
  }

  private static Connection transaction(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    return (Connection)
        Proxy.newProxyInstance(
            OutboxTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                connection.commit();
              }
              return method.invoke(connection, arguments);
            });
  }

  private Postman smtp() {
    return postman(Optional.of("smtp://127.0.0.1:" + mailServer.getSmtp().getPort()));
  }

  private Postman folder() {
    return postman(Optional.empty());
  }

  private Postman postman(Optional<String> smtpUrl) {
    Postman postman = new Postman();
    postman.queue = queue;
    postman.sources = sources();
    postman.smtpUrl = smtpUrl;
    postman.from = "filing-desk@localhost";
    postman.data = folder.toString();
    postman.open();
    return postman;
  }

  /** What the container would inject: one source that knows everything. */
  @SuppressWarnings("unchecked")
  private static Instance<AttachmentSource> sources() {
    AttachmentSource source =
        reference ->
            Optional.of(
                new AttachedFile(
                    ("bytes of " + reference).getBytes(StandardCharsets.UTF_8), "application/pdf"));
    return (Instance<AttachmentSource>)
        Proxy.newProxyInstance(
            OutboxTest.class.getClassLoader(),
            new Class<?>[] {Instance.class},
            (proxy, method, arguments) -> Stream.of(source));
  }

  private List<String> letters() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static int allOf(Postman postman) {
    return postman.deliver(false, 10) + postman.deliver(true, 10);
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
