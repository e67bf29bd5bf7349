package org.beian.directory.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.beian.directory.credential.LoginName;
import org.beian.directory.persistence.InstantConverter;

/** An invitation that has not been answered yet. */
@Entity
@Table(name = "invitation")
class Invitation {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "account", updatable = false)
  private Account account;

  @Column(updatable = false)
  private String login;

  @Convert(converter = InstantConverter.class)
  @Column(name = "expires_at")
  private Instant expiresAt;

  protected Invitation() {} // for JPA

  Invitation(Account account, LoginName login, Instant expiresAt) {
    this.account = account;
    this.login = login.value();
    this.expiresAt = expiresAt;
  }

  long id() {
    return id;
  }

  Account account() {
    return account;
  }

  LoginName login() {
    return new LoginName(login);
  }

  Instant expiresAt() {
    return expiresAt;
  }

  void extend(Instant until) {
    expiresAt = until;
  }
}
