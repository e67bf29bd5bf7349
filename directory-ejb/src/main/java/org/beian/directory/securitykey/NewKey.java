package org.beian.directory.securitykey;

import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;

/**
 * What a key told of itself when it was added.
 *
 * @param told with its id and its public key
 * @param backupEligible whether copies of it may be kept
 * @param transports how a browser reaches it, comma between
 * @param signCount signatures so far; 0 for good where it does not count
 */
record NewKey(
    AttestedCredentialData told, boolean backupEligible, String transports, long signCount) {

  byte[] id() {
    return told.getCredentialId();
  }

  byte[] publicPart() {
    return Ceremonies.PUBLIC_PARTS.convert(told);
  }
}
