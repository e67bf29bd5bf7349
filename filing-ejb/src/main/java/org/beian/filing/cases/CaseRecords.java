package org.beian.filing.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beian.filing.application.Application;
import org.beian.filing.application.ApplicationNumber;
import org.beian.filing.application.Applications;

/** Cases as the staff works on them: never show the public what it answers. */
@ApplicationScoped
public class CaseRecords {

  private static final int MOST_EARLIER = 20;

  @Inject Applications applications;

  /** Finds a case by its application number; needs a running transaction. */
  public Optional<CaseRecord> find(String applicationNo) {
    return ApplicationNumber.isValid(applicationNo)
        ? applications.find(new ApplicationNumber(applicationNo).value()).map(CaseRecords::record)
        : Optional.empty();
  }

  /** The applications that a case mends, the one right before it first; twenty at most. */
  public List<CaseRecord> before(CaseRecord mending) {
    List<CaseRecord> earlier = new ArrayList<>();
    Optional<CaseRecord> next = Optional.of(mending);
    while (next.isPresent() && earlier.size() < MOST_EARLIER) {
      next = Optional.ofNullable(next.get().view().revises()).flatMap(this::find);
      next.ifPresent(earlier::add);
    }
    return earlier;
  }

  private static CaseRecord record(Application application) {
    return new CaseRecord(
        application.view(),
        application.form(),
        application.unitCode(),
        application.subject(),
        application.channel(),
        application.decidedBy(),
        application.dueAt());
  }
}
