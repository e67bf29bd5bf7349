package org.beian.directory.securitykey;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.beian.directory.persistence.InstantConverter;

/** A key that was added to a login. */
@Entity
@Table(name = "security_key")
class SecurityKey {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(updatable = false)
  private long credential;

  @Column(name = "key_id", updatable = false)
  private byte[] keyId;

  @Column(name = "public_part", updatable = false)
  private byte[] publicPart;

  @Column(name = "backup_eligible", updatable = false)
  private boolean backupEligible;

  @Column(updatable = false)
  private String transports;

  @Column(updatable = false)
  private String name;

  @Column(name = "sign_count")
  private long signCount;

  @Convert(converter = InstantConverter.class)
  @Column(name = "added_at", updatable = false)
  private Instant addedAt;

  @Convert(converter = InstantConverter.class)
  @Column(name = "used_at")
  private Instant usedAt;

  protected SecurityKey() {} // for JPA

  SecurityKey(long credential, NewKey made, String name, Instant addedAt) {
    this.credential = credential;
    this.keyId = made.id();
    this.publicPart = made.publicPart();
    this.backupEligible = made.backupEligible();
    this.transports = made.transports();
    this.signCount = made.signCount();
    this.name = name;
    this.addedAt = addedAt;
  }

  byte[] keyId() {
    return keyId;
  }

  byte[] publicPart() {
    return publicPart;
  }

  boolean isBackupEligible() {
    return backupEligible;
  }

  String transports() {
    return transports;
  }

  long signCount() {
    return signCount;
  }

  void use(long count, Instant at) {
    signCount = count;
    usedAt = at;
  }

  SecurityKeyView view() {
    return new SecurityKeyView(id, name, addedAt, Optional.ofNullable(usedAt));
  }
}
