package org.beian.directory.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The audit log: one chained entry in the same transaction as the act it tells of.
 *
 * <p>Whoever can rewrite the whole database can also rewrite whole chains; against that, their ends
 * are kept outside it every day, see {@link AuditAnchors}.
 */
@Stateless
public class AuditLog {

  /** The actor of acts by people who did not sign in. */
  public static final String PUBLIC = "public";

  /** The actor of what is decided or done by rule, without a person. */
  public static final String MACHINE = "machine";

  private static final String ANONYMOUS = "anonymous"; // what the container calls them

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Resource SessionContext session;

  @Inject Clock clock;
  @Inject AuditChains chains;
  @Inject AuditAnchors anchors;

  @Inject
  @ConfigProperty(name = "filing.audit.days", defaultValue = "1096")
  int days;

  /**
   * Enters an act of the present caller; must run inside the act's transaction.
   *
   * @param act what was done, dotted, such as {@code application.submit}; at most 64 characters
   * @param subject what it was done to, such as an application number; at most 255 characters
   * @param outcome how it ended, such as {@code FILED}; never a person's name or number; at most 64
   *     characters
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void enter(String act, String subject, String outcome) {
    append(new AuditEntry(clock.instant(), actor(), act, subject, outcome));
  }

  /** Enters, as {@link #enter} does, what nobody asked for: the machine did it by rule. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void enterByMachine(String act, String subject, String outcome) {
    append(new AuditEntry(clock.instant(), MACHINE, act, subject, outcome));
  }

  private void append(AuditEntry entry) {
    try (Connection connection = database.getConnection()) {
      chains.saw(new AuditBook(connection).append(entry, chains.take()));
    } catch (SQLException e) {
      throw new AuditFailure(e);
    }
  }

  /** Walks along all chains and tells the first entry that was changed or taken away. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public AuditReport verify() {
    try (Connection connection = database.getConnection()) {
      return new AuditBook(connection)
          .verify(anchors.read(), AuditKeeping.keptSince(days, clock.instant()));
    } catch (SQLException e) {
      throw new AuditFailure(e);
    }
  }

  private String actor() {
    String name = session.getCallerPrincipal().getName();
    return name == null || name.toLowerCase(Locale.ROOT).equals(ANONYMOUS) ? PUBLIC : name;
  }
}
