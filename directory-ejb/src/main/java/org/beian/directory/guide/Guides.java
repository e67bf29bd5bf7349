package org.beian.directory.guide;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.beian.directory.persistence.Refreshed;

/** The guide on record, kept in memory because every visitor may read it. */
@ApplicationScoped
class Guides {

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  @Inject Clock clock;

  private Refreshed<List<GuideItem>> items;

  @PostConstruct
  void open() {
    items = new Refreshed<>(this::read, Duration.ofSeconds(10), clock);
  }

  List<GuideItem> items() {
    return items.get();
  }

  private List<GuideItem> read() {
    return em.createQuery("select g from GuideEntry g order by g.number", GuideEntry.class)
        .getResultStream()
        .map(GuideEntry::view)
        .toList();
  }
}
