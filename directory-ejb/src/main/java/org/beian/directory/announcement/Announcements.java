package org.beian.directory.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beian.directory.persistence.ListsChanged;
import org.beian.directory.persistence.Refreshed;

/** The announcements on record; those not over also in memory. */
@ApplicationScoped
class Announcements {

  private static final int MOST = 50;

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  @Inject Clock clock;

  private Refreshed<List<AnnouncementView>> current;

  @PostConstruct
  void open() {
    current = new Refreshed<>(() -> notOverAt(clock.instant()), Duration.ofSeconds(1), clock);
  }

  /** Those that are not over, the first to be over first; at most a second old. */
  List<AnnouncementView> current() {
    return current.get();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListsChanged event) {
    current.forget();
  }

  private List<AnnouncementView> notOverAt(Instant now) {
    return em.createQuery(
            "select a from Announcement a where a.until > :now order by a.until, a.id",
            Announcement.class)
        .setParameter("now", now)
        .setMaxResults(MOST)
        .getResultStream()
        .map(Announcement::view)
        .toList();
  }

  /** All, the last made first; fifty at most. */
  List<AnnouncementView> latest() {
    return em.createQuery("select a from Announcement a order by a.id desc", Announcement.class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(Announcement::view)
        .toList();
  }

  Announcement add(Announcement made) {
    em.persist(made);
    em.flush();
    return made;
  }

  Optional<Announcement> hold(long id) {
    return Optional.ofNullable(em.find(Announcement.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
