package org.beian.directory.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.persistence.InstantConverter;

/** Somebody of the staff, on record also after they have left. */
@Entity
@Table(name = "staff")
class Staffer {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String name;
  private AuthorityCode authority;

  @Column(name = "sees_all")
  private boolean seesAll;

  private boolean granted;

  @Column(name = "asked_by")
  private String askedBy;

  private Long credential;

  @Convert(converter = InstantConverter.class)
  @Column(updatable = false)
  private Instant since;

  @Convert(converter = InstantConverter.class)
  @Column(name = "removed_at")
  private Instant removedAt;

  @Version private int version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<StaffRole> roles = new HashSet<>();

  protected Staffer() {} // for JPA

  Staffer(StaffPost post, long credential, String askedBy, Instant since) {
    this.credential = credential;
    this.since = since;
    ask(post, askedBy);
  }

  /** Asks for another post; until it is granted they may do nothing. */
  final void ask(StaffPost post, String by) {
    name = post.name();
    authority = post.authority();
    seesAll = post.seesAll();
    roles = new HashSet<>(post.roles());
    granted = false;
    askedBy = by;
  }

  /** Grants what somebody else asked for; tells whether that was possible. */
  boolean grant(String by) {
    if (granted || askedBy.equals(by)) {
      return false;
    }
    granted = true;
    return true;
  }

  /** Leaves for good. */
  void leave(Instant at) {
    credential = null;
    granted = false;
    removedAt = at;
  }

  long id() {
    return id;
  }

  /** What they sign in with; null once they have left. */
  Long credential() {
    return credential;
  }

  boolean isGranted() {
    return granted;
  }

  int version() {
    return version;
  }

  Set<StaffRole> roles() {
    return roles;
  }

  StaffMember view() {
    return new StaffMember(id, name, authority, roles, seesAll);
  }
}
