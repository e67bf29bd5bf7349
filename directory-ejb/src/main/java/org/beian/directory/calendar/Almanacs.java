package org.beian.directory.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import org.beian.directory.persistence.Home;
import org.beian.directory.persistence.ListsChanged;
import org.beian.directory.persistence.Refreshed;

/** The almanac on record, kept in memory because every submission asks for a calendar. */
@ApplicationScoped
class Almanacs {

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  @Inject Home home;
  @Inject Clock clock;

  private Refreshed<Almanac> almanac;

  @PostConstruct
  void open() {
    almanac = new Refreshed<>(() -> home.ask(this::read), Duration.ofSeconds(1), clock);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListsChanged event) {
    almanac.forget();
  }

  Almanac almanac() {
    return almanac.get();
  }

  private Almanac read() {
    return Almanac.of(
        em.createQuery("select d from CalendarDay d", CalendarDay.class).getResultList(),
        em.createQuery("select y from CalendarYear y", CalendarYear.class)
            .getResultStream()
            .map(CalendarYear::year)
            .collect(Collectors.toSet()),
        em.createQuery(
                "select e from HoursEdition e where e.withdrawnAt is null", HoursEdition.class)
            .getResultList());
  }
}
