package org.beian.directory.client;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.beian.directory.account.AccountOwner;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.persistence.InstantConverter;
import org.beian.directory.sealing.SealedConverter;

/** A program that acts for an organisation. Nothing of it is changed but where it stands. */
@Entity
@Table(name = "api_client")
class ApiClient {

  /** How long before its end the owner is warned. */
  static final Duration NOTICE = Duration.ofDays(14);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "client_id", updatable = false)
  private String clientId;

  @Column(updatable = false)
  private long account;

  @Column(updatable = false)
  private String unit;

  @Column(name = "unit_name")
  private String unitName;

  @Column private String name;
  @Column private String scopes;
  @Column private String networks;

  @Column(updatable = false)
  private boolean sandbox;

  @Column private AuthorityCode authority;

  @Enumerated(EnumType.STRING)
  @Column
  private ClientState state;

  @Column(name = "public_key")
  private String publicKey;

  @Convert(converter = InstantConverter.class)
  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Convert(converter = InstantConverter.class)
  @Column(name = "decided_at")
  private Instant decidedAt;

  @Convert(converter = InstantConverter.class)
  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Convert(converter = InstantConverter.class)
  @Column(name = "expires_at")
  private Instant expiresAt;

  @Convert(converter = InstantConverter.class)
  @Column(name = "warn_at")
  private Instant warnAt;

  @Convert(converter = SealedConverter.class)
  @Column(name = "warn_to")
  private String warnTo;

  /** Written without the entity: a call must not get in the way of an act on the client. */
  @Convert(converter = InstantConverter.class)
  @Column(name = "last_used_at", insertable = false, updatable = false)
  private Instant lastUsedAt;

  protected ApiClient() {} // for JPA

  ApiClient(String clientId, AccountOwner owner, SoundClient wanted, Instant at) {
    this.clientId = clientId;
    this.account = owner.accountId();
    this.unit = owner.unit().value();
    this.unitName = owner.unitName();
    this.name = wanted.name();
    this.scopes = Scope.text(wanted.scopes());
    this.networks = wanted.networks().text();
    this.sandbox = wanted.sandbox();
    this.authority = wanted.authority();
    this.publicKey = wanted.publicKey();
    this.createdAt = at;
    this.expiresAt = wanted.expiresAt();
    this.warnTo = owner.email();
    this.warnAt = expiresAt.minus(NOTICE).isAfter(at) ? expiresAt.minus(NOTICE) : null;
    this.state = ClientState.WAITING;
    if (sandbox) {
      decide(ClientState.APPROVED, at);
    }
  }

  /** Approves or refuses what waits; tells whether it did. */
  boolean decide(ClientState decision, Instant at) {
    if (state != ClientState.WAITING) {
      return false;
    }
    state = decision;
    decidedAt = at;
    return true;
  }

  /** Takes it away for good. */
  void revoke(Instant at) {
    state = ClientState.REVOKED;
    revokedAt = at;
    warnAt = null;
  }

  /** Nobody is warned of its end again. */
  void warned() {
    warnAt = null;
  }

  long id() {
    return id;
  }

  String clientId() {
    return clientId;
  }

  String warnTo() {
    return warnTo;
  }

  long account() {
    return account;
  }

  AuthorityCode authority() {
    return authority;
  }

  String publicKey() {
    return publicKey;
  }

  Networks networks() {
    return new Networks(networks);
  }

  ClientState stateAt(Instant now) {
    boolean alive = state == ClientState.WAITING || state == ClientState.APPROVED;
    return alive && !expiresAt.isAfter(now) ? ClientState.EXPIRED : state;
  }

  Instant lastUsedAt() {
    return lastUsedAt;
  }

  KnownClient known(Set<Scope> granted) {
    return new KnownClient(id, clientId, account, new CreditCode(unit), unitName, granted, sandbox);
  }

  Set<Scope> scopes() {
    return Scope.all(scopes);
  }

  ClientView view(Instant now) {
    return new ClientView(
        clientId,
        unit,
        unitName,
        name,
        scopes(),
        networks().list(),
        sandbox,
        authority,
        stateAt(now),
        publicKey != null,
        createdAt,
        expiresAt,
        lastUsedAt);
  }
}
