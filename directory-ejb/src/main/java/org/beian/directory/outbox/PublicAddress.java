package org.beian.directory.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
}
