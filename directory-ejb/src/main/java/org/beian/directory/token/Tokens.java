package org.beian.directory.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.directory.outbox.PublicAddress;
import org.beian.directory.secret.Secrets;
import org.beian.directory.setting.DeskSettings;

/**
 * Writes and reads tokens: JWT (RFC 9068) under a key made of the desk's secret, which the servers
 * on one database share.
 */
@ApplicationScoped
class Tokens {

  static final Duration LIFE = Duration.ofMinutes(10);

  @Inject DeskSettings settings;
  @Inject PublicAddress address;
  @Inject Clock clock;

  /** What a token says. */
  record Content(String clientId, Set<Scope> scopes) {}

  String write(KnownClient client, Set<Scope> scopes) {
    Instant now = clock.instant();
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience(issuer())
            .subject(client.clientId())
            .claim("client_id", client.clientId())
            .claim("scope", Scope.text(scopes))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .jwtID(UUID.randomUUID().toString())
            .build();
    SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    try {
      token.sign(new MACSigner(key()));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  /** What a token says, if we wrote it and it is still good. */
  Optional<Content> read(String text) {
    try {
      SignedJWT token = SignedJWT.parse(text);
      if (!JWSAlgorithm.HS256.equals(token.getHeader().getAlgorithm())
          || !token.verify(new MACVerifier(key()))) {
        return Optional.empty();
      }
      JWTClaimsSet claims = token.getJWTClaimsSet();
      boolean good =
          issuer().equals(claims.getIssuer())
              && clock.instant().isBefore(claims.getExpirationTime().toInstant());
      return good
          ? Optional.of(new Content(claims.getSubject(), Scope.all(claims.getStringClaim("scope"))))
          : Optional.empty();
    } catch (ParseException | JOSEException notOurs) {
      return Optional.empty();
    }
  }

  private String issuer() {
    return address.of("");
  }

  private byte[] key() {
    return Secrets.hash("token\n" + settings.secret());
  }
}
