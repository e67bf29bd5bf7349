package org.beian.directory.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.factories.DefaultJWSVerifierFactory;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.PublicKey;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A JWT by which a program proves who it is (RFC 7523, 3).
 *
 * @param clientId who it says it is
 * @param id by which a second use is known
 * @param ends when it is over
 */
record Assertion(String clientId, String id, Instant ends, SignedJWT text) {

  /** An assertion for longer than that is none: it would have to be remembered as long. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private static final Duration SKEW = Duration.ofSeconds(30);
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

  /** Reads one that is well made and not over; nobody has looked at its signature yet. */
  static Optional<Assertion> read(String text, List<String> audiences, Instant now) {
    try {
      SignedJWT jwt = SignedJWT.parse(text);
      JWTClaimsSet claims = jwt.getJWTClaimsSet();
      Date expires = claims.getExpirationTime();
      Date notBefore = claims.getNotBeforeTime();
      boolean sound =
          ALGORITHMS.contains(jwt.getHeader().getAlgorithm())
              && claims.getSubject() != null
              && claims.getSubject().equals(claims.getIssuer())
              && claims.getJWTID() != null
              && claims.getAudience().stream().anyMatch(audiences::contains)
              && expires != null
              && expires.toInstant().isAfter(now)
              && expires.toInstant().isBefore(now.plus(LONGEST).plus(SKEW))
              && (notBefore == null || notBefore.toInstant().isBefore(now.plus(SKEW)));
      return sound
          ? Optional.of(
              new Assertion(claims.getSubject(), claims.getJWTID(), expires.toInstant(), jwt))
          : Optional.empty();
    } catch (ParseException malformed) {
      return Optional.empty();
    }
  }

  boolean isSignedWith(PublicKey key) {
    try {
      return text.verify(new DefaultJWSVerifierFactory().createJWSVerifier(text.getHeader(), key));
    } catch (JOSEException anotherKindOfKey) {
      return false;
    }
  }
}
