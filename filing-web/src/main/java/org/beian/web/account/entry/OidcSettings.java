package org.beian.web.account.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.beian.directory.outbox.PublicAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether and where members may sign in with an OpenID Connect provider: {@code
 * filing.oidc.provider} and so on, or {@code FILING_OIDC_PROVIDER} in the environment. Off where no
 * provider is set.
 */
@Named("oidc")
@ApplicationScoped
public class OidcSettings {

  static final String UNSET = "none";

  @Inject
  @ConfigProperty(name = "filing.oidc.provider", defaultValue = UNSET)
  String provider;

  @Inject
  @ConfigProperty(name = "filing.oidc.client.id", defaultValue = UNSET)
  String clientId;

  @Inject
  @ConfigProperty(name = "filing.oidc.client.secret", defaultValue = UNSET)
  String clientSecret;

  @Inject
  @ConfigProperty(name = "filing.oidc.name", defaultValue = "OpenID Connect")
  String name;

  @Inject PublicAddress address;

  public boolean isOn() {
    return !provider.equals(UNSET) && !provider.isBlank();
  }

  /** The issuer; its discovery document lies below. */
  public String getProvider() {
    return provider;
  }

  public String getClientId() {
    return clientId;
  }

  public String getClientSecret() {
    return clientSecret;
  }

  /** What the provider is called on the button. */
  public String getName() {
    return name;
  }

  /** Where the provider sends its users back to. */
  public String getCallback() {
    return address.of(OidcSignIn.CALLBACK);
  }
}
