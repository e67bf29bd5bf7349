package org.beian.web.api.caller;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.net.InetAddresses;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many requests a program, or an address without a token, may send to the API: so many in a
 * burst, refilled evenly within a minute. Each server counts for itself.
 */
@ApplicationScoped
public class FairUse {

  private static final int MOST_CALLERS = 100_000;
  private static final int SITE_BYTES = 8;
  private static final Duration MEMORY = Duration.ofMinutes(5);

  /** {@code FILING_RATE_CLIENT}: requests a minute of one client. */
  @Inject
  @ConfigProperty(name = "filing.rate.client", defaultValue = "3000")
  int perClient;

  /** {@code FILING_RATE_ADDRESS}: requests a minute of one address without a token. */
  @Inject
  @ConfigProperty(name = "filing.rate.address", defaultValue = "6000")
  int perAddress;

  private Cache<String, Bucket> buckets;

  /**
   * What a caller has left.
   *
   * @param policy name of the limit
   * @param limit requests a minute
   * @param remaining requests that may follow at once
   * @param seconds until the next request is let in, or one more is refilled; at least 1
   */
  public record Share(boolean admitted, String policy, int limit, long remaining, long seconds) {

    /** {@code RateLimit-Policy} of draft-ietf-httpapi-ratelimit-headers. */
    public String policyHeader() {
      return "\"" + policy + "\";q=" + limit + ";w=60";
    }

    /** {@code RateLimit} of the same. */
    public String header() {
      return "\"" + policy + "\";r=" + remaining + ";t=" + seconds;
    }
  }

  @PostConstruct
  void open() {
    buckets = CacheBuilder.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(MEMORY).build();
  }

  /** Counts a request of a program. */
  public Share ofClient(long client) {
    return take("client", "client " + client, perClient);
  }

  /** Counts a request from an address. */
  public Share ofAddress(String address) {
    return take("address", "address " + site(address), perAddress);
  }

  /**
   * Who is one caller: of IPv6 a /64, the least that a site has (RFC 6177), and anybody in it may
   * take another address for each request.
   */
  private static String site(String address) {
    if (!InetAddresses.isInetAddress(address)) {
      return address;
    }
    byte[] bytes = InetAddresses.forString(address).getAddress();
    return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, SITE_BYTES));
  }

  private Share take(String policy, String caller, int limit) {
    ConsumptionProbe probe = bucket(caller, limit).tryConsumeAndReturnRemaining(1);
    long nanos =
        probe.isConsumed() ? TimeUnit.MINUTES.toNanos(1) / limit : probe.getNanosToWaitForRefill();
    long seconds = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(nanos + 999_999_999));
    return new Share(probe.isConsumed(), policy, limit, probe.getRemainingTokens(), seconds);
  }

  private Bucket bucket(String caller, int limit) {
    try {
      return buckets.get(
          caller,
          () ->
              Bucket.builder()
                  .addLimit(l -> l.capacity(limit).refillGreedy(limit, Duration.ofMinutes(1)))
                  .build());
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
