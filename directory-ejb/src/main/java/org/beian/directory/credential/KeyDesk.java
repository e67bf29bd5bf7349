package org.beian.directory.credential;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.securitykey.KeyOwner;
import org.beian.directory.securitykey.SecurityKeyView;
import org.beian.directory.securitykey.SecurityKeys;

/**
 * Where who is signed in adds security keys and takes them away. Both want a code of the app, or a
 * recovery code, afresh: a screen left alone is not enough. Keys stand beside the app, never in its
 * place. Who may ask is the caller's business.
 */
@Stateless
public class KeyDesk {

  private static final String ACT = "credential.securityKey";
  private static final int LONGEST_NAME = 60;

  @Inject SecurityKeys keys;
  @Inject SecondFactors secondFactors;
  @Inject Tries tries;
  @Inject AuditLog audit;

  /** The keys of a credential, in the order in which they were added. */
  public List<SecurityKeyView> of(long id) {
    return keys.of(id);
  }

  /**
   * Begins to add a key.
   *
   * @param session secret of the session that {@link #add} must come from
   * @param name what the key will be called
   * @param code of the app, or a recovery code
   */
  public KeyOffer begin(long id, String session, String name, String code, KeyOwner owner) {
    String called = name.strip();
    if (called.isEmpty()
        || called.length() > LONGEST_NAME
        || called.chars().anyMatch(Character::isISOControl)) {
      return KeyOffer.refused(KeyFault.NAME);
    }
    if (keys.of(id).size() >= SecurityKeys.MOST) {
      return KeyOffer.refused(KeyFault.MANY);
    }
    Optional<KeyFault> fault = judge(id, code);
    return fault.isPresent()
        ? KeyOffer.refused(fault.get())
        : new KeyOffer(Optional.empty(), keys.askForNew(id, session, called, owner));
  }

  /**
   * Adds the key that answered what {@link #begin} asked.
   *
   * @return its name; empty if the answer does not hold
   */
  public Optional<String> add(long id, String session, String answer) {
    Optional<String> added = keys.add(id, session, answer);
    audit.enter(ACT, SignInDesk.subject(id), added.isPresent() ? "ADDED" : "REFUSED");
    return added;
  }

  /**
   * Takes a key away.
   *
   * @param code of the app, or a recovery code
   */
  public Optional<KeyFault> remove(long id, long key, String code) {
    if (keys.of(id).stream().noneMatch(one -> one.id() == key)) {
      return Optional.of(KeyFault.GONE);
    }
    Optional<KeyFault> fault = judge(id, code);
    if (fault.isEmpty() && keys.remove(id, key)) {
      audit.enter(ACT, SignInDesk.subject(id), "REMOVED");
    }
    return fault;
  }

  private Optional<KeyFault> judge(long id, String code) {
    String name = SecondFactors.tried(id);
    boolean admitted = tries.admit(name, SignInDesk.TRIES);
    if (admitted && secondFactors.take(id, code)) {
      tries.forget(name);
      return Optional.empty();
    }
    audit.enter("credential.confirm", SignInDesk.subject(id), admitted ? "WRONG" : "LOCKED");
    return Optional.of(admitted ? KeyFault.CODE : KeyFault.LOCKED);
  }
}
