package org.beian.filing.meter;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How much waits in the database, for meters; a hundred thousand and more look the same. */
@Stateless
public class Backlog {

  private static final int MOST = 100_000;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /**
   * Counts rows.
   *
   * @param from what comes after {@code SELECT 1 FROM}, a constant that an index serves
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public long count(String from) {
    Object rows =
        entities
            .createNativeQuery(
                "SELECT COUNT(*) FROM (SELECT 1 FROM " + from + " LIMIT " + MOST + ") waiting_rows")
            .getSingleResult();
    return ((Number) rows).longValue();
  }
}
