package org.beian.directory.securitykey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import org.beian.directory.outbox.PublicAddress;

/**
 * The site that keys are for: the address under which the desk is known, never what a request says
 * of itself. A key of another site answers nothing here.
 */
@ApplicationScoped
public class KeySite {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  @Inject PublicAddress address;

  /** The host, which keys are bound to (RP ID). */
  public String host() {
    return home().getHost().toLowerCase(Locale.ROOT);
  }

  /** Scheme, host and port as a browser tells where it is. */
  public String origin() {
    String scheme = home().getScheme().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? HTTPS : HTTP;
    boolean told = home().getPort() >= 0 && home().getPort() != usual;
    return scheme + "://" + host() + (told ? ":" + home().getPort() : "");
  }

  private URI home() {
    return URI.create(address.of("/"));
  }
}
