package org.beian.filing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.network.IpRange;
import org.beian.filing.persistence.RowIds;

/** The register of filings (备案档案; Order 33, Art. 16). */
@ApplicationScoped
public class FilingRegister {

  private static final int SERIAL_DIGITS = 6;

  @Inject Serials serials;
  @Inject Holdings holdings;
  @Inject Changes changes;
  @Inject AddressTurns turns;
  @Inject RowIds ids;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /**
   * Puts a filing on record, in the transaction of the caller, and gives it its number.
   *
   * <p>A range that the unit already holds and a domain that anybody already holds are refused by
   * the database with a duplicate key; so is nothing else that the rules let through.
   */
  public FilingNumber file(NewFiling filing, Instant at) {
    FilingNumber number = nextNumber(filing, at);
    long id = ids.next();
    entities.persist(new Filing(id, number, filing, at));
    entities.flush();
    changes.enter(id);
    if (!filing.ranges().isEmpty()) {
      holdings.addRanges(id, filing.unitCode(), filing.ranges());
    }
    if (!filing.domains().isEmpty()) {
      holdings.addDomains(id, filing.domains());
    }
    return number;
  }

  /**
   * Keeps others that want to file one of these addresses waiting until the running transaction has
   * ended. Who files what it found free, or lets anybody file, takes its turn before it looks, and
   * once.
   */
  public void takeTurn(List<IpRange> ranges) {
    if (!ranges.isEmpty()) {
      turns.take(ranges);
    }
  }

  /**
   * The ranges of effective filings that share at least one address with {@code range}; the first
   * thousand of them.
   */
  public List<FilingOnRecord> overlapping(IpRange range) {
    return holdings.overlapping(range);
  }

  /** The effective filing that holds a registrable domain (ASCII, lower case). */
  public Optional<FilingOnRecord> holderOf(String registrableDomain) {
    return holdings.holderOf(registrableDomain);
  }

  private FilingNumber nextNumber(NewFiling filing, Instant at) {
    Year year = Year.from(at.atZone(CalendarService.BEIJING));
    String scope = "F:%s:%s:%s".formatted(filing.numberPrefix(), filing.track().digit(), year);
    long serial = serials.next(scope, SERIAL_DIGITS);
    return FilingNumber.of(filing.numberPrefix(), filing.track(), year, serial);
  }
}
