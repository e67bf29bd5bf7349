package org.beian.filing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.beian.directory.persistence.Stripes;
import org.beian.filing.network.IpFamily;
import org.beian.filing.network.IpRange;
import org.beian.filing.persistence.Sql;

/**
 * Lets transactions that want the same addresses go one after the other, on any number of servers.
 *
 * <p>Whoever is to look for overlaps and then file writes a row for each place of its addresses and
 * one of the lanes; whoever has too many addresses for that writes all lanes. Any two that overlap
 * thus write a common row: the second waits until the first has ended and then sees its ranges, and
 * where writers are on several nodes of a cluster, one of the two is turned down at its commit and
 * tried again. Small ranges that share no place use different lanes and need not wait.
 */
@ApplicationScoped
class AddressTurns {

  private static final int PLACES = 1 << 16;
  private static final int LANES = 64;
  private static final int MOST_PLACES = 256;

  /** A place is one IPv4 address, or one IPv6 network of the usual size of a site. */
  private static final int SITE_V6 = 128 - 48;

  @Inject Stripes stripes;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  private final int firstLane = ThreadLocalRandom.current().nextInt(LANES);

  /** Takes the turn of all these addresses until the running transaction ends; once in each. */
  void take(Collection<IpRange> ranges) {
    List<Integer> rows = rows(ranges);
    Sql.run(
        entities,
        "INSERT INTO address_turn (place, turn) VALUES "
            + String.join(", ", Collections.nCopies(rows.size(), "(?, 1)"))
            + " ON DUPLICATE KEY UPDATE turn = turn + 1",
        s -> {
          for (int i = 0; i < rows.size(); i++) {
            s.setInt(i + 1, rows.get(i));
          }
          return s.executeUpdate();
        });
  }

  /** The rows to write, in the order in which everybody writes them. */
  private List<Integer> rows(Collection<IpRange> ranges) {
    Optional<NavigableSet<Integer>> places = places(ranges);
    if (places.isEmpty()) {
      return IntStream.range(PLACES, PLACES + LANES).boxed().toList();
    }
    NavigableSet<Integer> rows = places.get();
    rows.add(PLACES + (stripes.take("addresses", LANES) + firstLane) % LANES);
    return List.copyOf(rows);
  }

  /** The places of the ranges, none if there are too many. */
  private static Optional<NavigableSet<Integer>> places(Collection<IpRange> ranges) {
    NavigableSet<Integer> places = new TreeSet<>();
    for (Iterator<IpRange> i = ranges.iterator(); i.hasNext() && places.size() <= MOST_PLACES; ) {
      IpRange range = i.next();
      int shift = range.family() == IpFamily.V4 ? 0 : SITE_V6;
      BigInteger first = range.start().shiftRight(shift);
      BigInteger count = range.end().shiftRight(shift).subtract(first).add(BigInteger.ONE);
      int most = count.min(BigInteger.valueOf(MOST_PLACES + 1L)).intValueExact();
      IntStream.range(0, most)
          .map(step -> (first.intValue() + step) & (PLACES - 1))
          .forEach(places::add);
    }
    return places.size() > MOST_PLACES ? Optional.empty() : Optional.of(places);
  }
}
