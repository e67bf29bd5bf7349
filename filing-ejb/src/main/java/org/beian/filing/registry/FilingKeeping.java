package org.beian.filing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beian.filing.form.ApplicationKind;

/**
 * Keeps filings as their units change, confirm and end them. Every method needs a running
 * transaction; who may do it is decided by whoever asks.
 */
@ApplicationScoped
public class FilingKeeping {

  private static final int MOST_LISTED = 50;

  @Inject Holdings holdings;
  @Inject Editions editions;
  @Inject Changes changes;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** A filing as it stands. */
  public Optional<FilingView> find(FilingNumber number) {
    return filing(number, LockModeType.NONE).map(Filing::view);
  }

  /**
   * The filings of an account, the newest first; fifty at most.
   *
   * @param before number of the last filing of the page before, null for the first page
   */
  public List<FilingView> ofAccount(long accountId, FilingNumber before) {
    long end =
        before == null
            ? Long.MAX_VALUE
            : filing(before, LockModeType.NONE).map(Filing::id).orElse(0L);
    return entities
        .createQuery(
            "select f from Filing f where f.accountId = :account and f.id < :end order by f.id desc",
            Filing.class)
        .setParameter("account", accountId)
        .setParameter("end", end)
        .setMaxResults(MOST_LISTED)
        .getResultStream()
        .map(Filing::view)
        .toList();
  }

  /** The filings of a unit, the newest first; fifty at most. */
  public List<FilingView> ofUnit(String unitCode) {
    return entities
        .createQuery(
            "select f from Filing f where f.unitCode = :unit order by f.id desc", Filing.class)
        .setParameter("unit", unitCode)
        .setMaxResults(MOST_LISTED)
        .getResultStream()
        .map(Filing::view)
        .toList();
  }

  /** All editions of a filing, the first one first, each with what it changed. */
  public List<EditionView> editions(FilingNumber number) {
    return filing(number, LockModeType.NONE).map(editions::of).orElse(List.of());
  }

  /** The particulars of an edition. */
  public Optional<EditionView> edition(FilingNumber number, int edition) {
    return editions(number).stream().filter(one -> one.edition() == edition).findFirst();
  }

  /**
   * Gives a filing other particulars; the number stays, the edition before is kept.
   *
   * @param edition the edition that the change was written from
   * @throws OutdatedException it is not the present edition, or the filing was cancelled
   */
  public void amend(
      FilingNumber number, int edition, NewFiling amended, ApplicationKind kind, Instant at) {
    Filing filing =
        filing(number, LockModeType.PESSIMISTIC_WRITE)
            .filter(found -> found.stands() && found.edition() == edition)
            .orElseThrow(() -> new OutdatedException(number));
    editions.keep(filing, at);
    filing.amend(amended, kind, at);
    entities.flush();
    changes.enter(filing.id());
    holdings.drop(filing.id());
    if (!amended.ranges().isEmpty()) {
      holdings.addRanges(filing.id(), amended.unitCode(), amended.ranges());
    }
    if (!amended.domains().isEmpty()) {
      holdings.addDomains(filing.id(), amended.domains());
    }
  }

  /**
   * Ends a filing for good and frees its addresses and domains.
   *
   * @return false if it was ended before
   */
  public boolean cancel(FilingNumber number, CancelReason reason, Instant at) {
    Optional<Filing> standing =
        filing(number, LockModeType.PESSIMISTIC_WRITE).filter(Filing::stands);
    standing.ifPresent(
        filing -> {
          filing.cancel(reason, at);
          holdings.release(filing.id());
        });
    return standing.isPresent();
  }

  /**
   * Ends a filing that rested on untrue data and frees its addresses and domains.
   *
   * @return false if it was ended before
   */
  public boolean voidFor(FilingNumber number, Instant at) {
    Optional<Filing> standing =
        filing(number, LockModeType.PESSIMISTIC_WRITE).filter(Filing::stands);
    standing.ifPresent(
        filing -> {
          filing.voidAt(at);
          holdings.release(filing.id());
        });
    return standing.isPresent();
  }

  /**
   * Confirms that nothing changed, for another year.
   *
   * @return false if it is not the time for it, or the filing was cancelled
   */
  public boolean confirm(FilingNumber number, Instant at) {
    return filing(number, LockModeType.PESSIMISTIC_WRITE)
        .filter(filing -> filing.confirm(at))
        .isPresent();
  }

  /** Puts a filing that nobody keeps under an account. */
  public void claim(FilingNumber number, long accountId) {
    filing(number, LockModeType.PESSIMISTIC_WRITE).ifPresent(filing -> filing.keepBy(accountId));
  }

  private Optional<Filing> filing(FilingNumber number, LockModeType lock) {
    return entities
        .createQuery("select f from Filing f where f.number = :number", Filing.class)
        .setParameter("number", number)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
