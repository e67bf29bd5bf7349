package org.beian.directory.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.beian.directory.persistence.InstantConverter;

/** Somebody who acts for an organisation. Once removed, nothing of them but the number is left. */
@Entity
@Table(name = "member")
class Member {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account", updatable = false)
  private Account account;

  private Long credential;

  @Enumerated(EnumType.STRING)
  private MemberRole role;

  @Convert(converter = InstantConverter.class)
  @Column(name = "joined_at", updatable = false)
  private Instant joinedAt;

  @Convert(converter = InstantConverter.class)
  @Column(name = "removed_at")
  private Instant removedAt;

  @Version private int version;

  protected Member() {} // for JPA

  Member(Account account, long credential, MemberRole role, Instant joinedAt) {
    this.account = account;
    this.credential = credential;
    this.role = role;
    this.joinedAt = joinedAt;
  }

  long id() {
    return id;
  }

  Account account() {
    return account;
  }

  /** What the member signs in with; null once removed. */
  Long credential() {
    return credential;
  }

  MemberRole role() {
    return role;
  }

  Instant joinedAt() {
    return joinedAt;
  }

  boolean isOwner() {
    return role == MemberRole.OWNER;
  }

  /** Gives the account into the hands of another member of it. */
  void handOverTo(Member next) {
    role = MemberRole.AGENT;
    next.role = MemberRole.OWNER;
  }

  /** Parts with the organisation for good. */
  void remove(Instant at) {
    credential = null;
    removedAt = at;
  }
}
