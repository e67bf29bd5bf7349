package org.beian.directory.securitykey;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.test.authenticator.webauthn.NoneAttestationAuthenticator;
import com.webauthn4j.test.authenticator.webauthn.WebAuthnAuthenticatorAdaptor;
import com.webauthn4j.test.client.ClientPlatform;

/** A security key made of software, in a browser that is at some page. */
public final class SoftKey {

  private static final ObjectConverter JSON = new ObjectConverter();

  private final NoneAttestationAuthenticator key = new NoneAttestationAuthenticator();
  private final ClientPlatform browser;

  /**
   * A new key.
   *
   * @param origin of the page that the browser shows
   */
  public SoftKey(String origin) {
    browser = new ClientPlatform(Origin.create(origin), new WebAuthnAuthenticatorAdaptor(key));
  }

  /** Makes itself known, as the options of a page ask. */
  public String create(String options) {
    return JSON.getJsonMapper()
        .writeValueAsString(
            browser.create(
                JSON.getJsonMapper().readValue(options, PublicKeyCredentialCreationOptions.class)));
  }

  /** Proves that it is there, as the options of a page ask. */
  public String get(String options) {
    return JSON.getJsonMapper()
        .writeValueAsString(
            browser.get(
                JSON.getJsonMapper().readValue(options, PublicKeyCredentialRequestOptions.class)));
  }

  /** Counts no more, as a copy would that was made before the last signature. */
  public void stopCounting() {
    key.setCountUpEnabled(false);
  }
}
