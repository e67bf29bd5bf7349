package org.beian.directory.account;

import java.time.Instant;

/** A member as the other members see it. */
public record MemberView(long id, String email, MemberRole role, Instant joinedAt) {

  public boolean isOwner() {
    return role == MemberRole.OWNER;
  }
}
