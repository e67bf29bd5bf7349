package org.beian.directory.credential;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What somebody signs in with. */
@Entity
@Table(name = "credential")
class Credential {

  private static final long NEVER = 0;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Realm realm;

  @Column(updatable = false)
  private String login;

  @Column(name = "password_hash")
  private String passwordHash;

  private byte[] totp;

  @Column(name = "totp_offered")
  private byte[] totpOffered;

  @Column(name = "totp_step")
  private long totpStep = NEVER;

  @Column(updatable = false)
  private Boolean demo;

  @Version private int version;

  protected Credential() {} // for JPA

  Credential(Realm realm, LoginName login, String passwordHash, boolean demo) {
    this.realm = realm;
    this.login = login.value();
    this.passwordHash = passwordHash;
    this.demo = demo ? Boolean.TRUE : null;
  }

  long id() {
    return id;
  }

  Realm realm() {
    return realm;
  }

  String login() {
    return login;
  }

  boolean isDemo() {
    return Boolean.TRUE.equals(demo);
  }

  String passwordHash() {
    return passwordHash;
  }

  void changePassword(String hash) {
    passwordHash = hash;
  }

  boolean hasSecondFactor() {
    return totp != null;
  }

  byte[] secondFactor() {
    return totp;
  }

  byte[] offered() {
    return totpOffered;
  }

  void offer(byte[] sealed) {
    totpOffered = sealed;
  }

  /** Asks for the offered second factor from now on. */
  void confirmOffer(long step) {
    totp = totpOffered;
    totpOffered = null;
    totpStep = step;
  }

  void dropSecondFactor() {
    totp = null;
    totpOffered = null;
  }

  /**
   * Takes the code of a time step; false if that step or a later one was taken before. Visitors of
   * a demo share one account, so that its codes are taken as often as they come.
   */
  boolean take(long step) {
    if (step <= totpStep && !isDemo()) {
      return false;
    }
    totpStep = step;
    return true;
  }
}
