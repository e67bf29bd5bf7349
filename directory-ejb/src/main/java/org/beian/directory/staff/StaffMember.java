package org.beian.directory.staff;

import java.util.Arrays;
import java.util.Set;
import org.beian.directory.authority.AuthorityCode;

/**
 * Somebody of the staff, as of this request.
 *
 * @param id who acts; never shown to the public
 * @param name as colleagues know them, never shown to the public
 * @param authority whose cases they handle
 * @param seesAll whether they may look at (not decide) the cases of every authority
 */
public record StaffMember(
    long id, String name, AuthorityCode authority, Set<StaffRole> roles, boolean seesAll) {

  private static final String ACTOR = "staff ";

  public StaffMember {
    roles = Set.copyOf(roles);
  }

  /** Their name in the audit log and wherever it is kept who did something. */
  public String actor() {
    return ACTOR + id;
  }

  /** The number of the staff member whom the audit log names so; -1 if it is somebody else. */
  public static long idOf(String actor) {
    return actor != null && actor.matches(ACTOR + "[0-9]{1,18}")
        ? Long.parseLong(actor.substring(ACTOR.length()))
        : -1;
  }

  public boolean has(StaffRole role) {
    return roles.contains(role);
  }

  /** Whether they have one of these roles. */
  public boolean hasAny(StaffRole... some) {
    return Arrays.stream(some).anyMatch(roles::contains);
  }

  /** Whether they may look at what belongs to an authority; null belongs to none. */
  public boolean sees(AuthorityCode owner) {
    return seesAll || authority.equals(owner);
  }

  /** The authority that they asked for if they see it, else their own. */
  public AuthorityCode seen(AuthorityCode wanted) {
    return wanted != null && sees(wanted) ? wanted : authority;
  }

  /** Whether they may act on what belongs to an authority. */
  public boolean handles(AuthorityCode owner) {
    return authority.equals(owner);
  }
}
