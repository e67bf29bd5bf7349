package org.beian.directory.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.beian.directory.organisation.CreditCode;
import org.beian.directory.persistence.InstantConverter;

/** An organisation's account; there is one a credit code. */
@Entity
@Table(name = "account")
class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(updatable = false)
  private String unit;

  @Column(name = "unit_name")
  private String unitName;

  @Convert(converter = InstantConverter.class)
  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  protected Account() {} // for JPA

  Account(CreditCode unit, String unitName, Instant openedAt) {
    this.unit = unit.value();
    this.unitName = unitName;
    this.openedAt = openedAt;
  }

  long id() {
    return id;
  }

  CreditCode unit() {
    return new CreditCode(unit);
  }

  String unitName() {
    return unitName;
  }
}
