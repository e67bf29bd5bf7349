package org.beian.filing.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A further token by which a draft is opened; the draft itself is named by its first. */
@Entity
@Table(name = "draft_key")
public class DraftKey {

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "draft_hash")
  private String draftHash;

  protected DraftKey() {} // for JPA

  DraftKey(String tokenHash, String draftHash) {
    this.tokenHash = tokenHash;
    this.draftHash = draftHash;
  }

  String draftHash() {
    return draftHash;
  }
}
