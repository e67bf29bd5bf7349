package org.beian.directory.staff;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.beian.directory.credential.KeyDesk;
import org.beian.directory.credential.KeyFault;
import org.beian.directory.credential.KeyOffer;
import org.beian.directory.securitykey.KeyOwner;
import org.beian.directory.securitykey.SecurityKeyView;

/**
 * The security keys of the staff. Their owner is told by mail of each that comes or goes, so that
 * nobody adds one behind their back.
 */
@Stateless
public class StaffKeys {

  @Inject Staffers staffers;
  @Inject StaffLogins logins;
  @Inject StaffMails mails;
  @Inject KeyDesk keys;

  /** The keys of a member, in the order in which they were added. */
  public List<SecurityKeyView> of(StaffMember member) {
    return keys.of(staffer(member).credential());
  }

  /**
   * Begins to add a key.
   *
   * @param session secret of the session that {@link #add} must come from
   * @param name what the key will be called
   * @param code of the app, or a recovery code
   * @param desk name of the desk, as the browser will show it
   */
  public KeyOffer begin(StaffMember member, String session, String name, String code, String desk) {
    Staffer staffer = staffer(member);
    KeyOwner owner = new KeyOwner(logins.of(staffer), member.name(), desk);
    return keys.begin(staffer.credential(), session, name, code, owner);
  }

  /** Adds the key that answered; tells whether the answer holds. */
  public boolean add(StaffMember member, String session, String answer) {
    Staffer staffer = staffer(member);
    Optional<String> added = keys.add(staffer.credential(), session, answer);
    added.ifPresent(name -> mails.tellOfKey(staffer, "key.added", name));
    return added.isPresent();
  }

  /**
   * Takes a key away.
   *
   * @param code of the app, or a recovery code
   */
  public Optional<KeyFault> remove(StaffMember member, long key, String code) {
    Staffer staffer = staffer(member);
    Optional<SecurityKeyView> gone =
        keys.of(staffer.credential()).stream().filter(one -> one.id() == key).findFirst();
    Optional<KeyFault> fault = keys.remove(staffer.credential(), key, code);
    if (fault.isEmpty()) {
      gone.ifPresent(one -> mails.tellOfKey(staffer, "key.removed", one.name()));
    }
    return fault;
  }

  private Staffer staffer(StaffMember member) {
    return staffers.find(member.id()).filter(one -> one.credential() != null).orElseThrow();
  }
}
