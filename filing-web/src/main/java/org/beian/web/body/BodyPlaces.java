package org.beian.web.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Places for requests whose body is still on its way. A thread waits with each, and there are 64
 * ({@code server.settings}): so many are left that pages and questions are answered whoever drips.
 */
@ApplicationScoped
public class BodyPlaces {

  private static final int PLACES = 44;
  private static final int AN_ADDRESS = 32;
  private static final long PATIENCE_MILLIS = 300;

  private final Semaphore places = new Semaphore(PLACES);
  private final Map<String, Share> shares = new ConcurrentHashMap<>();

  /**
   * The places of one address.
   *
   * @param users how many have or want one
   */
  private record Share(Semaphore places, int users) {

    Share with(int more) {
      return users + more == 0 ? null : new Share(places, users + more);
    }
  }

  /** Takes a place for a body from an address; false if there is none in a moment. */
  public boolean enter(String address) {
    Semaphore own =
        shares
            .compute(
                address,
                (key, share) ->
                    share == null ? new Share(new Semaphore(AN_ADDRESS), 1) : share.with(1))
            .places();
    if (isFree(own)) {
      if (isFree(places)) {
        return true;
      }
      own.release();
    }
    forget(address);
    return false;
  }

  private static boolean isFree(Semaphore places) {
    try {
      return places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Gives a place back. */
  public void leave(String address) {
    places.release();
    shares.get(address).places().release();
    forget(address);
  }

  private void forget(String address) {
    shares.computeIfPresent(address, (key, share) -> share.with(-1));
  }
}
