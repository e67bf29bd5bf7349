package org.beian.filing.meter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.beian.directory.meter.Meters;
import org.beian.filing.application.CaseView;
import org.beian.filing.cases.Dossier;

/** Counts cases as they are answered, once the answer is committed. */
@ApplicationScoped
class CaseMeter {

  @Inject Meters meters;

  void answered(@Observes(during = TransactionPhase.AFTER_SUCCESS) Dossier dossier) {
    CaseView view = dossier.view();
    boolean byClerk = view.decidedAt() != null && view.decidedAt().isAfter(view.submittedAt());
    String[] labels = {
      "outcome", name(view.state()),
      "kind", name(view.kind()),
      "track", view.track() == null ? "unknown" : name(view.track()),
      "channel", name(dossier.channel()),
      "decider", byClerk ? "clerk" : "machine"
    };
    meters.count("filing.cases", labels);
    if (byClerk) {
      meters.took(
          "filing.decision",
          Duration.between(view.submittedAt(), view.decidedAt()),
          "outcome",
          name(view.state()));
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
