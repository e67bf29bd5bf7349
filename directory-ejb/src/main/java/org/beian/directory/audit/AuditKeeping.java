package org.beian.directory.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the audit log for three years, or {@code FILING_AUDIT_DAYS}: never less than the six months
 * of the Cybersecurity Law, Art. 23(3). It cannot be switched off.
 */
@Stateless
public class AuditKeeping {

  private static final Logger LOG = System.getLogger(AuditKeeping.class.getName());

  static final int SIX_MONTHS = 184;
  private static final int MOST_ROWS = 5_000;

  @Resource(lookup = "jdbc/filing")
  DataSource database;

  @Inject
  @ConfigProperty(name = "filing.audit.days", defaultValue = "1096")
  int days;

  @Inject AuditAnchors anchors;
  @Inject Clock clock;

  /** Keeps today's ends of the chains outside the database, once a day and server. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void anchor() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (anchors.has(today)) {
      return;
    }
    try (Connection connection = database.getConnection()) {
      anchors.keep(today, new AuditBook(connection).chains());
    } catch (SQLException e) {
      throw new AuditFailure(e);
    }
  }

  /**
   * Keeps the present ends of the chains outside the database as the last ones. A chain that does
   * not hold any more what was kept of it keeps its end of before, which the check then misses in
   * it.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void keepLastEnds() {
    List<AuditChain> last = anchors.last();
    Map<Integer, AuditChain> kept =
        last.stream().collect(Collectors.toMap(AuditChain::chain, end -> end));
    try (Connection connection = database.getConnection()) {
      AuditBook book = new AuditBook(connection);
      List<AuditChain> ends = new ArrayList<>();
      for (AuditChain present : book.chains()) {
        AuditChain before = kept.getOrDefault(present.chain(), AuditChain.empty(present.chain()));
        ends.add(book.holds(before, present) ? present : broken(before));
      }
      if (!ends.equals(last)) {
        anchors.keepLast(ends);
      }
    } catch (SQLException e) {
      throw new AuditFailure(e);
    }
  }

  private static AuditChain broken(AuditChain before) {
    LOG.log(
        Level.ERROR,
        "Audit chain {0} does not hold its first {1} entries any more: check the audit log",
        before.chain(),
        Long.toString(before.length()));
    return before;
  }

  /**
   * Forgets what is older than it must be kept, of one chain; what is left is verified as before.
   *
   * @param chain from 1 to 64
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void forget(int chain) {
    Instant until = keptUntil(days, clock.instant());
    try (Connection connection = database.getConnection()) {
      new AuditBook(connection).forget(chain, until, MOST_ROWS);
    } catch (SQLException e) {
      throw new AuditFailure(e);
    }
  }

  private static Instant keptUntil(int days, Instant now) {
    return now.minus(Duration.ofDays(Math.max(days, SIX_MONTHS)));
  }

  /** The day after which nothing that was entered may have been forgotten yet. */
  static LocalDate keptSince(int days, Instant now) {
    return LocalDate.ofInstant(keptUntil(days, now), ZoneOffset.UTC).plusDays(1);
  }
}
