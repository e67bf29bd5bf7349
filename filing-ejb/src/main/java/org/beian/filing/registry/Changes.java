package org.beian.filing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.beian.filing.persistence.Sql;

/** Notes which filings were filed or changed, for those who follow the register. */
@ApplicationScoped
class Changes {

  private static final String ENTER = "INSERT IGNORE INTO filing_changed (filing_id) VALUES (?)";

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  void enter(long filingId) {
    Sql.run(
        entities,
        ENTER,
        s -> {
          s.setLong(1, filingId);
          return s.executeUpdate();
        });
  }
}
