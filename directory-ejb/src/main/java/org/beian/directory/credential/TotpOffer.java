package org.beian.directory.credential;

/**
 * A second factor to be put into an authenticator app.
 *
 * @param secret in Base32, to be typed
 * @param uri {@code otpauth:} address, to be scanned
 */
public record TotpOffer(String secret, String uri) {}
