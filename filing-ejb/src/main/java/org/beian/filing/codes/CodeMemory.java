package org.beian.filing.codes;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.beian.directory.persistence.ListsChanged;
import org.beian.directory.persistence.Refreshed;

/** The lists that were changed, kept in memory because every form asks for them. */
@ApplicationScoped
class CodeMemory {

  @Inject CodeReader reader;
  @Inject Clock clock;

  private Refreshed<Map<String, CodeList>> lists;

  @PostConstruct
  void open() {
    lists = new Refreshed<>(reader::changed, Duration.ofSeconds(1), clock);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListsChanged event) {
    lists.forget();
  }

  Map<String, CodeList> lists() {
    return lists.get();
  }
}
