package org.beian.directory.authority;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beian.directory.persistence.Home;
import org.beian.directory.persistence.ListsChanged;
import org.beian.directory.persistence.Refreshed;

/** The authorities on record, kept in memory because every submission asks for them. */
@ApplicationScoped
class Authorities {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  @Inject Home home;
  @Inject Clock clock;

  private Refreshed<Present> present;

  /** What was read, and what holds of it today. */
  record Present(
      AuthorityRoll roll, List<AuthorityView> all, Map<AuthorityCode, AuthorityView> byCode) {}

  @PostConstruct
  void open() {
    present = new Refreshed<>(() -> home.ask(this::read), Duration.ofSeconds(1), clock);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListsChanged event) {
    present.forget();
  }

  Present present() {
    return present.get();
  }

  private Present read() {
    List<DivisionView> divisions =
        em.createQuery("select d from Division d order by d.position", Division.class)
            .getResultStream()
            .map(Division::view)
            .toList();
    AuthorityRoll roll =
        AuthorityRoll.of(
            em.createQuery("select a from Authority a order by a.position", Authority.class)
                .getResultList(),
            em.createQuery(
                    "select e from AuthorityEdition e where e.withdrawnAt is null",
                    AuthorityEdition.class)
                .getResultList(),
            divisions);
    List<AuthorityView> today = roll.on(LocalDate.ofInstant(clock.instant(), BEIJING));
    return new Present(
        roll, today, today.stream().collect(Collectors.toMap(AuthorityView::code, one -> one)));
  }
}
