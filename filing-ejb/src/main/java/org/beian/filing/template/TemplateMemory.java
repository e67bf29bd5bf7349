package org.beian.filing.template;

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
import org.beian.filing.template.Wordings.Wording;

/** What the templates say now, kept in memory because every answer asks for it. */
@ApplicationScoped
class TemplateMemory {

  @Inject TemplateReader reader;
  @Inject Clock clock;

  private Refreshed<Map<String, Wording>> present;

  @PostConstruct
  void open() {
    present = new Refreshed<>(reader::present, Duration.ofSeconds(1), clock);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListsChanged event) {
    present.forget();
  }

  Map<String, Wording> present() {
    return present.get();
  }
}
