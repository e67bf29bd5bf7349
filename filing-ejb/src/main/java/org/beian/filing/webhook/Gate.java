package org.beian.filing.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.beian.filing.network.IpRange;
import org.beian.filing.network.ReservedRanges;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets nothing out to addresses that are not public (RFC 6890): whoever makes a webhook must not
 * reach our own machines through us. What is judged is the address that is connected to, looked up
 * at that moment, so that a name that leads elsewhere later gains nothing.
 *
 * <p>{@code FILING_WEBHOOK_NETWORKS} names networks, blanks between, that are let out to all the
 * same, over plain HTTP too.
 */
@ApplicationScoped
class Gate implements DnsResolver {

  private static final String NONE = "none";
  private static final int LONGEST = 1000;
  private static final int LAST_PORT = 65_535;
  private static final ReservedRanges RESERVED = ReservedRanges.standard();

  @Inject
  @ConfigProperty(name = "filing.webhook.networks", defaultValue = NONE)
  String networks;

  /** The addresses of a host, if all of them may be connected to. */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    if (!Arrays.stream(addresses).allMatch(this::isOpen)) {
      throw new UnknownHostException("refused");
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }

  /** Reads an address that webhooks may have; whether it can be reached is seen when it is used. */
  Optional<URI> read(String text) {
    try {
      URI uri = new URI(text == null ? "" : text.strip());
      boolean sound =
          text != null
              && text.length() <= LONGEST
              && isScheme(uri.getScheme())
              && uri.getHost() != null
              && uri.getPort() <= LAST_PORT
              && uri.getUserInfo() == null
              && uri.getFragment() == null
              && text.chars().allMatch(c -> c > ' ' && c < 127);
      return sound ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  private boolean isScheme(String scheme) {
    return "https".equalsIgnoreCase(scheme)
        || ("http".equalsIgnoreCase(scheme) && !allowed().isEmpty());
  }

  private boolean isOpen(InetAddress address) {
    IpRange one = IpRange.read(address.getHostAddress().replaceAll("%.*$", "")).value();
    return one != null
        && (RESERVED.hitBy(one).isEmpty() || allowed().stream().anyMatch(one::overlaps));
  }

  private List<IpRange> allowed() {
    return networks.equals(NONE)
        ? List.of()
        : Arrays.stream(networks.strip().split("[\\s,]+", -1))
            .map(text -> IpRange.read(text).value())
            .toList();
  }
}
