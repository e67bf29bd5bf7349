package org.beian.filing.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The filings that an account keeps, page by page. Needs a running transaction. */
@ApplicationScoped
public class AccountFilings {

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** One page, the newest first. */
  public List<FilingView> page(long accountId, FilingFilter filter) {
    StringBuilder ql = new StringBuilder("select f from Filing f where f.accountId = :account");
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("account", accountId);
    add(ql, parameters, "status", filter.status());
    add(ql, parameters, "track", filter.track());
    add(ql, parameters, "authority", filter.authority());
    if (filter.after() != null) {
      ql.append(" and f.id < :end");
      parameters.put("end", idOf(accountId, filter.after()));
    }
    TypedQuery<Filing> query =
        entities.createQuery(ql.append(" order by f.id desc").toString(), Filing.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(filter.limit()).getResultStream().map(Filing::view).toList();
  }

  private static void add(
      StringBuilder ql, Map<String, Object> parameters, String name, Object value) {
    if (value != null) {
      ql.append(" and f.").append(name).append(" = :").append(name);
      parameters.put(name, value);
    }
  }

  /** Zero, before which there is nothing, for a number the account does not have. */
  private long idOf(long accountId, String number) {
    return FilingNumber.isValid(number)
        ? entities
            .createQuery(
                "select f.id from Filing f where f.number = :number and f.accountId = :account",
                Long.class)
            .setParameter("number", new FilingNumber(number))
            .setParameter("account", accountId)
            .getResultStream()
            .findFirst()
            .orElse(0L)
        : 0L;
  }
}
