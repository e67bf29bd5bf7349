package org.beian.filing.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beian.directory.outbox.Outbox;
import org.beian.filing.application.Purpose;
import org.beian.filing.form.EmailAddress;
import org.beian.filing.form.FilingForm;
import org.beian.filing.mail.MailTexts;
import org.beian.filing.material.MaterialStore;
import org.beian.filing.persistence.Digest;
import org.beian.filing.querycode.CodeGuard;
import org.beian.filing.querycode.QueryCode;
import org.beian.filing.querycode.TooManyTriesException;

/**
 * Keeps forms that are still being filled in, for whoever holds a token of theirs.
 *
 * <p>A draft is kept for 90 days after it was saved last. Only hashes of its tokens and its resume
 * code are on record: who reads the database cannot open drafts by them.
 */
@Stateless
public class DraftDesk {

  private static final int TOKEN_BYTES = 24;
  private static final int MOST_LISTED = 50;

  @Inject CodeGuard guard;
  @Inject MaterialStore materials;
  @Inject Outbox outbox;
  @Inject Clock clock;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  private final SecureRandom random = new SecureRandom();

  /** Opens a draft; returns its unguessable token, fit for a URL or cookie. */
  public String open(FilingForm form, Purpose purpose) {
    String token = newToken();
    Draft draft = new Draft(hash(token), form, purpose, clock.instant());
    entities.persist(draft);
    keepMaterials(draft);
    return token;
  }

  /** The draft as it was saved last, none if the token is unknown or its draft has expired. */
  public Optional<DraftView> find(String token) {
    return draft(token, LockModeType.NONE).map(Draft::view);
  }

  /**
   * Changes a draft from what was saved last. Changes of one draft wait for one another. A field
   * that was changed elsewhere since the page was shown is not overwritten: what the page wants
   * there becomes a {@link DraftConflict}, unless it only sends back what it was shown.
   *
   * @param stand from where the change comes; null if it conflicts with nothing
   * @return the draft after it, none if there is no such draft
   */
  public Optional<DraftView> change(String token, Stand stand, UnaryOperator<FilingForm> change) {
    Optional<Draft> draft = draft(token, LockModeType.PESSIMISTIC_WRITE);
    draft.ifPresent(
        found -> {
          found.change(change.apply(found.form()), stand, clock.instant());
          keepMaterials(found);
        });
    return draft.map(Draft::view);
  }

  /**
   * Ends all conflicts of a draft.
   *
   * @param typed pointers of the fields that get what was typed; the others stay as saved
   */
  public void settle(String token, List<String> typed) {
    draft(token, LockModeType.PESSIMISTIC_WRITE)
        .ifPresent(draft -> draft.settle(typed, clock.instant()));
  }

  /** Brings a change up to an edition of its filing that came after the draft was opened. */
  public void rebase(String token, FilingForm before, FilingForm now, int edition) {
    draft(token, LockModeType.PESSIMISTIC_WRITE)
        .ifPresent(draft -> draft.rebase(before, now, edition, clock.instant()));
  }

  /**
   * Gives a draft a resume code; the code before opens nothing any more.
   *
   * @param email where number and code are sent too, and the warning before the draft is forgotten;
   *     null to send nothing
   * @throws IllegalArgumentException not an address
   */
  public Optional<ResumeCode> code(String token, String email, Locale locale) {
    if (email != null && EmailAddress.read(email).value() == null) {
      throw new IllegalArgumentException("Not an e-mail address");
    }
    return draft(token, LockModeType.PESSIMISTIC_WRITE)
        .map(
            draft -> {
              ResumeCode code = new ResumeCode(draft.number(), draft.newCode().value());
              if (email != null) {
                draft.warn(email, locale);
                outbox.post(
                    MailTexts.mail(
                        email,
                        locale,
                        "draft.code",
                        code.number(),
                        code.code(),
                        draft.expiresAt()));
              }
              return code;
            });
  }

  /**
   * Opens a draft in another browser.
   *
   * @return a further token of it; none for an unknown number and a wrong code alike
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public Optional<String> resume(String number, String code, String clientAddress) {
    return guard
        .open(number, code, clientAddress, this::lockOf)
        .flatMap(open -> byNumber(QueryCode.typed(number).value()))
        .map(this::furtherToken);
  }

  /** A token of a draft for a member of the account that it belongs to. */
  public Optional<String> tokenFor(String number, long accountId) {
    return byNumber(number)
        .filter(draft -> Long.valueOf(accountId).equals(draft.accountId()))
        .map(this::furtherToken);
  }

  /** The drafts of an account, the one saved last first; the first fifty of them. */
  public List<DraftView> ofAccount(long accountId) {
    return entities
        .createQuery(
            "select d from Draft d where d.accountId = :account and d.savedAt > :end"
                + " order by d.savedAt desc",
            Draft.class)
        .setParameter("account", accountId)
        .setParameter("end", clock.instant().minus(Draft.LIFE))
        .setMaxResults(MOST_LISTED)
        .getResultStream()
        .map(Draft::view)
        .toList();
  }

  /**
   * Puts a draft under an account, whose member the warning before its end is sent to. The change
   * of a filing stays with whoever opened it: the filing may be another unit's.
   */
  public void adopt(String token, long accountId, String email, Locale locale) {
    draft(token, LockModeType.PESSIMISTIC_WRITE)
        .filter(draft -> draft.accountId() == null && draft.purpose().isNew())
        .ifPresent(
            draft -> {
              draft.adopt(accountId);
              if (draft.email() == null) {
                draft.warn(email, locale);
              }
            });
  }

  /** Says that the form of a draft was refused: its next try belongs to the same thread. */
  public void refused(String token, String applicationNo) {
    draft(token, LockModeType.PESSIMISTIC_WRITE).ifPresent(d -> d.refused(applicationNo));
  }

  /** Forgets a draft. */
  public void discard(String token) {
    draft(token, LockModeType.PESSIMISTIC_WRITE).ifPresent(entities::remove);
  }

  private Optional<CodeGuard.Lock> lockOf(String number) {
    return entities
        .createQuery(
            "select d.codeHash from Draft d where d.number = :number and d.codeHash is not null"
                + " and d.savedAt > :end",
            byte[].class)
        .setParameter("number", number)
        .setParameter("end", clock.instant().minus(Draft.LIFE))
        .getResultStream()
        .findFirst()
        .map(codeHash -> new CodeGuard.Lock(0, number, codeHash));
  }

  private Optional<Draft> byNumber(String number) {
    return entities
        .createQuery("select d from Draft d where d.number = :number", Draft.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .filter(this::isKept);
  }

  private void keepMaterials(Draft draft) {
    List<String> ids =
        draft.form().materials().stream()
            .map(FilingForm.MaterialReference::id)
            .filter(Objects::nonNull)
            .toList();
    materials.keepFor(ids, draft.expiresAt());
  }

  private String furtherToken(Draft draft) {
    String token = newToken();
    entities.persist(new DraftKey(hash(token), draft.tokenHash()));
    return token;
  }

  private Optional<Draft> draft(String token, LockModeType lock) {
    return Optional.ofNullable(token)
        .map(DraftDesk::hash)
        .flatMap(
            hash ->
                Optional.ofNullable(entities.find(Draft.class, hash, lock))
                    .or(() -> byFurtherToken(hash, lock)))
        .filter(this::isKept);
  }

  private Optional<Draft> byFurtherToken(String hash, LockModeType lock) {
    return Optional.ofNullable(entities.find(DraftKey.class, hash))
        .map(key -> entities.find(Draft.class, key.draftHash(), lock));
  }

  private boolean isKept(Draft draft) {
    return draft.expiresAt().isAfter(clock.instant());
  }

  private String newToken() {
    byte[] bytes = new byte[TOKEN_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static String hash(String token) {
    return HexFormat.of().formatHex(Digest.of(token));
  }
}
