package org.beian.filing.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beian.filing.form.FilingForm;
import org.beian.filing.persistence.Digest;

/**
 * Keeps forms that are still being filled in, for whoever holds their token.
 *
 * <p>A draft is kept for 90 days after it was saved last. Only a hash of its token is on record:
 * who reads the database cannot open drafts by it.
 */
@Stateless
public class DraftDesk {

  /** How long a draft is kept after it was saved last. */
  public static final Duration LIFE = Duration.ofDays(90);

  private static final int TOKEN_BYTES = 24;

  @Inject Clock clock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  private final SecureRandom random = new SecureRandom();

  /** Opens a draft; returns its unguessable token, fit for a URL or cookie. */
  public String open(FilingForm form) {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    entities.persist(new Draft(hash(token), form, clock.instant()));
    return token;
  }

  /** The form as it was saved last, none if the token is unknown or its draft has expired. */
  public Optional<FilingForm> find(String token) {
    return draft(token, LockModeType.NONE).map(Draft::form);
  }

  /** Saves a form in place of the one before; nothing happens if there is no such draft. */
  public void save(String token, FilingForm form) {
    draft(token, LockModeType.PESSIMISTIC_WRITE)
        .ifPresent(draft -> draft.save(form, clock.instant()));
  }

  /**
   * Changes a draft from what was saved last. Changes of one draft wait for one another, so that
   * two pages saving at once lose nothing.
   *
   * @return the changed form, none if there is no such draft
   */
  public Optional<FilingForm> change(String token, UnaryOperator<FilingForm> change) {
    Optional<Draft> draft = draft(token, LockModeType.PESSIMISTIC_WRITE);
    draft.ifPresent(found -> found.save(change.apply(found.form()), clock.instant()));
    return draft.map(Draft::form);
  }

  /** Forgets a draft. */
  public void discard(String token) {
    draft(token, LockModeType.PESSIMISTIC_WRITE).ifPresent(entities::remove);
  }

  private Optional<Draft> draft(String token, LockModeType lock) {
    return Optional.ofNullable(token)
        .map(text -> entities.find(Draft.class, hash(text), lock))
        .filter(draft -> draft.wasSavedAfter(clock.instant().minus(LIFE)));
  }

  private static String hash(String token) {
    return HexFormat.of().formatHex(Digest.of(token));
  }
}
