package org.beian.directory.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * Takes mails to be sent. A mail is posted in the transaction of the act it tells of: if that is
 * rolled back nobody is written to, and once it is committed the mail is sent, after a crash too.
 */
@ApplicationScoped
public class Outbox {

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Inject Clock clock;

  /** Posts a mail, with one insert; must run inside the act's transaction. */
  @Transactional(TxType.MANDATORY)
  public void post(Mail mail) {
    try (Connection connection = database.getConnection()) {
      new MailTable(connection).add(mail, clock.instant());
    } catch (SQLException e) {
      throw new OutboxFailure(e);
    }
  }
}
