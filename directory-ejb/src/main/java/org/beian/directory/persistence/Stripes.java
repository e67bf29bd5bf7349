package org.beian.directory.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * Spreads the transactions of this server over several rows that serve the same purpose, so that
 * they need not queue for one.
 *
 * <p>A stripe is only advice: the row's lock is what keeps two transactions apart. Where all
 * stripes are taken, or another server uses the same one, they wait for each other. On a cluster
 * with several writers they do not wait and one is turned down: see {@link #beginElsewhere}.
 */
@ApplicationScoped
public class Stripes {

  private static final int MOST_STRIPES = 1 << 16;

  @Resource TransactionSynchronizationRegistry transactions;

  /** How many transactions use each stripe of a scope; a scope that nobody uses is not there. */
  private final ConcurrentMap<String, int[]> users = new ConcurrentHashMap<>();

  /** Where this server begins to look for a stripe. */
  private volatile int first;

  /**
   * Takes the first of the least used stripes until the running transaction ends, however it ends;
   * a transaction that asks again gets the same one.
   *
   * @param scope what is striped
   * @param stripes how many there are, the same for every call of a scope
   * @return from 0
   */
  public int take(String scope, int stripes) {
    Object key = List.of(Stripes.class, scope);
    Integer taken = (Integer) transactions.getResource(key);
    if (taken == null) {
      taken = begin(scope, stripes);
      transactions.putResource(key, taken);
      transactions.registerInterposedSynchronization(new End(scope, taken));
    }
    return taken;
  }

  /**
   * Begins elsewhere from now on, for every scope: the database turned a transaction down in favour
   * of one that used the same rows. On a cluster that is another server's, which a wait for the
   * row's lock does not keep apart from ours.
   */
  public void beginElsewhere() {
    first = ThreadLocalRandom.current().nextInt(MOST_STRIPES);
  }

  private int begin(String scope, int stripes) {
    int[] chosen = new int[1];
    users.compute(
        scope,
        (name, before) -> {
          int[] counts = before == null ? new int[stripes] : before;
          chosen[0] = leastUsed(counts, first % stripes);
          counts[chosen[0]]++;
          return counts;
        });
    return chosen[0];
  }

  private void end(String scope, int stripe) {
    users.computeIfPresent(
        scope,
        (name, counts) -> {
          counts[stripe]--;
          return IntStream.of(counts).allMatch(count -> count == 0) ? null : counts;
        });
  }

  private static int leastUsed(int[] counts, int first) {
    int least = first;
    for (int step = 1; step < counts.length; step++) {
      int stripe = (first + step) % counts.length;
      if (counts[stripe] < counts[least]) {
        least = stripe;
      }
    }
    return least;
  }

  /** Gives a stripe back when its transaction has ended. */
  private final class End implements Synchronization {

    private final String scope;
    private final int stripe;

    End(String scope, int stripe) {
      this.scope = scope;
      this.stripe = stripe;
    }

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      end(scope, stripe);
    }
  }
}
