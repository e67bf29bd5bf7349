package org.beian.directory.secret;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Secrets that are sent to somebody and open one thing, once, for a while. Only their hashes are
 * kept.
 */
@Stateless
public class OneTimeTokens {

  @Inject TokenTable tokens;
  @Inject Clock clock;

  /**
   * Draws a secret.
   *
   * @param purpose what it is for, at most 20 characters; it opens nothing else
   * @param subject what is told to whoever redeems it, at most 2,000 characters
   */
  public String issue(String purpose, String subject, Duration life) {
    String token = Secrets.token();
    tokens.add(Secrets.hash(token), purpose, subject, clock.instant().plus(life));
    return token;
  }

  /** What a secret was issued for, if it is still good; it stays good. */
  public Optional<String> peek(String purpose, String token) {
    return token == null
        ? Optional.empty()
        : tokens.find(Secrets.hash(token), purpose, clock.instant());
  }

  /** As {@link #peek}, and the secret is spent: of two who redeem it at once, one gets it. */
  public Optional<String> redeem(String purpose, String token) {
    return peek(purpose, token).filter(subject -> tokens.remove(Secrets.hash(token)));
  }

  /** Spends every secret of a purpose and subject. */
  public void revoke(String purpose, String subject) {
    tokens.remove(purpose, subject);
  }

  /** Forgets what nobody can redeem any more. */
  public void forgetExpired() {
    Instant now = clock.instant();
    tokens.removeExpired(now);
  }
}
