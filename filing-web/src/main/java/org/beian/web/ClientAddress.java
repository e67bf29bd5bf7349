package org.beian.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The address a request came from, for limits on guessing.
 *
 * <p>{@code X-Forwarded-For} is believed only from the proxies named in the system property {@code
 * beian.trustedProxies} (addresses, comma between), and only up to the first address that is not
 * one of them, so that a caller cannot choose its own.
 */
public final class ClientAddress {

  private static final Set<String> TRUSTED_PROXIES =
      Set.copyOf(
          List.of(System.getProperty("beian.trustedProxies", "").strip().split("\\s*,\\s*")));

  private ClientAddress() {}

  public static String of(HttpServletRequest request) {
    return nearestStranger(
        request.getRemoteAddr(),
        Collections.list(request.getHeaders("X-Forwarded-For")),
        TRUSTED_PROXIES);
  }

  /**
   * Walks back from the peer through the proxies we trust to the first address we do not.
   *
   * @param forwardedFor the lines of the header: a proxy may add to the caller's line, or one of
   *     its own below it
   */
  static String nearestStranger(
      String peer, List<String> forwardedFor, Set<String> trustedProxies) {
    String[] path = String.join(",", forwardedFor).split(",", -1);
    String address = peer;
    for (int i = path.length - 1; i >= 0 && trustedProxies.contains(address); i--) {
      address = path[i].strip();
    }
    return address.isEmpty() ? peer : address;
  }
}
