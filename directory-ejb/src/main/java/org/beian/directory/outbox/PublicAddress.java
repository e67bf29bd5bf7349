package org.beian.directory.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address under which readers of mails and documents reach the desk: {@code FILING_PUBLIC_URL},
 * or this machine where none is given.
 */
@ApplicationScoped
public class PublicAddress {

  @Inject
  @ConfigProperty(name = "filing.public.url")
  Optional<String> configured;

  @Inject
  @ConfigProperty(name = "http.port", defaultValue = "8080")
  int port;

  /**
   * The full address of a page.
   *
   * @param path with its leading slash
   */
  public String of(String path) {
    return configured.orElse("http://localhost:" + port).replaceAll("/+$", "") + path;
  }

  /** Whether a browser can open it: scheme http or https, a host, neither query nor fragment. */
  public boolean isSound() {
    try {
      URI home = new URI(of("/"));
      return ("http".equalsIgnoreCase(home.getScheme())
              || "https".equalsIgnoreCase(home.getScheme()))
          && home.getHost() != null
          && home.getRawQuery() == null
          && home.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
