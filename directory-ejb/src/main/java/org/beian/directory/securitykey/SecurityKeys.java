package org.beian.directory.securitykey;

import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.beian.directory.secret.OneTimeTokens;
import org.beian.directory.secret.Secrets;

/**
 * Adds keys to logins and asks for them. A challenge is a secret for one use, kept as its hash in
 * the database: any server takes the answer, and none takes it twice. It belongs to one session.
 */
@ApplicationScoped
public class SecurityKeys {

  /** So many keys a login may have. */
  public static final int MOST = 10;

  static final Duration CHALLENGE_LIFE = Duration.ofMinutes(5);

  private static final Logger LOG = Logger.getLogger(SecurityKeys.class.getName());
  private static final String ADD = "KEY_ADD";
  private static final String PROVE = "KEY_PROVE";

  @Inject KeyTable table;
  @Inject Ceremonies ceremonies;
  @Inject OneTimeTokens challenges;
  @Inject Clock clock;

  /** The keys of a login, in the order in which they were added. */
  public List<SecurityKeyView> of(long credential) {
    return table.of(credential).stream().map(SecurityKey::view).toList();
  }

  /**
   * What the browser is to ask for a new key.
   *
   * @param session secret of the session whose next answer counts
   * @param name as the owner will call the key
   * @return options of {@code navigator.credentials.create()} as JSON
   */
  public String askForNew(long credential, String session, String name, KeyOwner owner) {
    String challenge =
        challenges.issue(ADD, asker(credential, session) + " " + name, CHALLENGE_LIFE);
    return ceremonies.creation(challenge, handle(credential), owner, table.of(credential));
  }

  /**
   * Adds the key that answered.
   *
   * @return its name; empty if the answer does not hold
   */
  public Optional<String> add(long credential, String session, String answer) {
    return ceremonies
        .readCreation(answer)
        .flatMap(
            read -> {
              Optional<String> name = nameAskedFor(credential, session, read.challenge());
              return ceremonies
                  .verify(read)
                  .filter(made -> name.isPresent() && isWelcome(credential, made))
                  .map(
                      made -> keep(new SecurityKey(credential, made, name.get(), clock.instant())));
            });
  }

  private Optional<String> nameAskedFor(long credential, String session, String challenge) {
    String asker = asker(credential, session) + " ";
    return challenges
        .redeem(ADD, challenge)
        .filter(subject -> subject.startsWith(asker))
        .map(subject -> subject.substring(asker.length()));
  }

  private boolean isWelcome(long credential, NewKey made) {
    return table.of(credential).size() < MOST && !table.isTaken(made.id());
  }

  private String keep(SecurityKey key) {
    table.add(key);
    return key.view().name();
  }

  /**
   * What the browser is to ask the keys of a login; what was asked before in this session counts no
   * more.
   *
   * @return options of {@code navigator.credentials.get()} as JSON; empty if there is no key
   */
  public Optional<String> ask(long credential, String session) {
    List<SecurityKey> present = table.of(credential);
    if (present.isEmpty()) {
      return Optional.empty();
    }
    String asker = asker(credential, session);
    challenges.revoke(PROVE, asker);
    return Optional.of(ceremonies.request(challenges.issue(PROVE, asker, CHALLENGE_LIFE), present));
  }

  /** Holds a key's answer against what was asked in this session. */
  public KeyProof prove(long credential, String session, String answer) {
    Optional<Ceremonies.Answer<AuthenticationData>> read = ceremonies.readProof(answer);
    boolean asked =
        read.flatMap(given -> challenges.redeem(PROVE, given.challenge()))
            .filter(asker(credential, session)::equals)
            .isPresent();
    if (!asked) {
      return KeyProof.WRONG;
    }
    return table
        .hold(credential, read.get().data().getCredentialId())
        .map(key -> prove(key, read.get(), handle(credential)))
        .orElse(KeyProof.WRONG);
  }

  private KeyProof prove(
      SecurityKey key, Ceremonies.Answer<AuthenticationData> answer, byte[] handle) {
    try {
      Optional<Long> count = ceremonies.verify(answer, key, handle);
      count.ifPresent(told -> key.use(told, clock.instant()));
      return count.isPresent() ? KeyProof.PASSED : KeyProof.WRONG;
    } catch (MaliciousCounterValueException e) {
      LOG.log(Level.WARNING, "There are two copies of a security key", e);
      return KeyProof.COUNTER_WENT_BACK;
    }
  }

  /** Takes a key away; tells whether it was there. */
  public boolean remove(long credential, long key) {
    return table.remove(credential, key);
  }

  /** Takes all keys of a login away. */
  public void removeAll(long credential) {
    table.removeAll(credential);
  }

  private static String asker(long credential, String session) {
    return credential + " " + HexFormat.of().formatHex(Secrets.hash(session));
  }

  /** What keys know the owner by: it tells nothing of them. */
  private static byte[] handle(long credential) {
    return Secrets.hash("owner of keys " + credential);
  }
}
