package org.beian.filing.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beian.filing.application.Application;
import org.beian.filing.application.Applications;
import org.beian.filing.application.CaseView;

/** The cases that an account keeps, page by page. Needs a running transaction. */
@ApplicationScoped
public class AccountCases {

  @Inject Applications applications;

  @PersistenceContext(unitName = "filing")
  EntityManager entities;

  /** One page, the newest first. */
  public List<CaseView> page(long accountId, CaseFilter filter) {
    StringBuilder ql =
        new StringBuilder("select a from Application a where a.accountId = :account");
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("account", accountId);
    if (filter.state() != null) {
      ql.append(" and a.state = :state");
      parameters.put("state", filter.state());
    }
    if (filter.kind() != null) {
      ql.append(" and a.kind = :kind");
      parameters.put("kind", filter.kind());
    }
    if (filter.after() != null) {
      ql.append(" and a.id < :end");
      parameters.put("end", idOf(accountId, filter.after()));
    }
    TypedQuery<Application> query =
        entities.createQuery(ql.append(" order by a.id desc").toString(), Application.class);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(filter.limit()).getResultStream().map(Application::view).toList();
  }

  /** Zero, before which there is nothing, for a number the account does not have. */
  private long idOf(long accountId, String number) {
    return applications
        .find(number)
        .filter(found -> Long.valueOf(accountId).equals(found.accountId()))
        .map(Application::id)
        .orElse(0L);
  }
}
