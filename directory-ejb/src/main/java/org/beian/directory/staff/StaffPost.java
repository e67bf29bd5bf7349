package org.beian.directory.staff;

import java.util.Set;
import org.beian.directory.authority.AuthorityCode;

/**
 * What somebody of the staff is to be.
 *
 * @param name as colleagues will know them, at most 60 characters
 * @param seesAll whether to look at the cases of every authority
 */
public record StaffPost(
    String name, AuthorityCode authority, Set<StaffRole> roles, boolean seesAll) {

  static final int LONGEST_NAME = 60;

  public StaffPost {
    name = name.strip();
    roles = Set.copyOf(roles);
  }

  boolean isSound() {
    return !name.isEmpty() && name.length() <= LONGEST_NAME && StaffRole.mayMeet(roles);
  }
}
