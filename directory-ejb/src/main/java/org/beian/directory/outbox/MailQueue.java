package org.beian.directory.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The mails that wait, for the {@link Postman}; each method is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MailQueue {

  /** Longer than a mail server can make us wait, see {@link SmtpCarrier}. */
  static final Duration CLAIM = Duration.ofMinutes(2);

  static final int MOST_TRIES = 20;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
  private static final Duration LIFE_OF_SENT = Duration.ofDays(30);
  private static final int MOST_FORGOTTEN = 5_000;

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Inject Clock clock;

  private interface Work<T> {
    T on(MailTable table) throws SQLException;
  }

  /**
   * Claims a mail that is due; other servers leave it alone until the claim is over.
   *
   * @param bulky one with files, or one without
   */
  Optional<PostedMail> claim(boolean bulky) {
    Instant now = clock.instant();
    return with(table -> table.claim(bulky, now, now.plus(CLAIM)));
  }

  /** The mail server took it. */
  void sent(PostedMail mail) {
    settle(mail, MailState.SENT, clock.instant(), null);
  }

  /** It is given up, but stays for the operator. */
  void dead(PostedMail mail, String fault) {
    settle(mail, MailState.DEAD, clock.instant(), fault);
  }

  /** It is tried again: after half a minute, then twice as long each time, at most six hours. */
  void later(PostedMail mail, String fault) {
    settle(mail, MailState.WAITING, clock.instant().plus(pause(mail.tries())), fault);
  }

  /** Forgets mails that were sent thirty days ago; a run is bounded. */
  void forget() {
    with(
        table -> {
          table.forgetSent(clock.instant().minus(LIFE_OF_SENT), MOST_FORGOTTEN);
          return null;
        });
  }

  List<PostedMail> latest(int most) {
    return with(table -> table.latest(most));
  }

  static Duration pause(int tries) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, MOST_TRIES));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private void settle(PostedMail mail, MailState state, Instant due, String fault) {
    with(
        table -> {
          table.settle(mail, state, due, fault);
          return null;
        });
  }

  private <T> T with(Work<T> work) {
    try (Connection connection = database.getConnection()) {
      return work.on(new MailTable(connection));
    } catch (SQLException e) {
      throw new OutboxFailure(e);
    }
  }
}
