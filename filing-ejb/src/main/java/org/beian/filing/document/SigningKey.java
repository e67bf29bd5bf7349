package org.beian.filing.document;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A private key and the certificate that goes with it. */
record SigningKey(PrivateKey secret, X509Certificate certificate) {}
