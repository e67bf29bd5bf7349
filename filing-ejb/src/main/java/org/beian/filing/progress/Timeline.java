package org.beian.filing.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.registry.EditionView;
import org.beian.filing.registry.FilingStatus;
import org.beian.filing.registry.FilingView;

/**
 * What happened to a case and its filing, who acts next and when that may be expected.
 *
 * @param events the first is the oldest
 * @param expectedBy when the authority is expected to have decided, counted in its office hours;
 *     null if it need not decide, or its hours are not known
 */
public record Timeline(List<Event> events, Next next, Instant expectedBy) {

  public Timeline {
    events = List.copyOf(events);
  }

  /** Something that happened. */
  public record Event(What what, Instant at) {}

  /** What happens to cases and filings. */
  public enum What {
    /** Handed in. */
    SUBMITTED,
    /** A clerk began to look. */
    OPENED,
    /** Filed. */
    FILED,
    /** Not accepted. */
    NOT_ACCEPTED,
    /** Taken back. */
    WITHDRAWN,
    /** The filing got other particulars. */
    CHANGED,
    /** The filing went to another authority. */
    TRANSFERRED,
    /** Its unit confirmed it. */
    CONFIRMED,
    /** The filing ended. */
    CANCELLED,
    /** The authority voided the filing. */
    VOIDED
  }

  /** Who acts next. */
  public enum Next {
    /** The authority's clerks. */
    AUTHORITY,
    /** The applicant. */
    APPLICANT,
    /** Nobody for now. */
    NOBODY
  }

  /**
   * The story of a case.
   *
   * @param filing its filing, null if there is none
   * @param editions of that filing
   */
  static Timeline of(
      CaseView view, FilingView filing, List<EditionView> editions, Instant expectedBy) {
    List<Event> events = new ArrayList<>();
    events.add(new Event(What.SUBMITTED, view.submittedAt()));
    if (view.openedAt() != null) {
      events.add(new Event(What.OPENED, view.openedAt()));
    }
    if (view.decidedAt() != null) {
      events.add(new Event(whatOf(view), view.decidedAt()));
    }
    if (filing != null && view.kind() == ApplicationKind.NEW) {
      addLife(events, filing, editions);
    }
    events.sort(Comparator.comparing(Event::at));
    return new Timeline(events, nextOf(view.state()), expectedBy);
  }

  private static void addLife(List<Event> events, FilingView filing, List<EditionView> editions) {
    editions.stream()
        .skip(1)
        .map(edition -> new Event(whatOf(edition.kind()), edition.since()))
        .forEach(events::add);
    if (filing.confirmation() != null && filing.confirmation().confirmedAt() != null) {
      events.add(new Event(What.CONFIRMED, filing.confirmation().confirmedAt()));
    }
    if (filing.cancelledAt() != null) {
      boolean isVoid = filing.status() == FilingStatus.VOIDED;
      events.add(new Event(isVoid ? What.VOIDED : What.CANCELLED, filing.cancelledAt()));
    }
  }

  private static What whatOf(CaseView view) {
    return switch (view.state()) {
      case NOT_ACCEPTED -> What.NOT_ACCEPTED;
      case WITHDRAWN -> What.WITHDRAWN;
      default -> whatOf(view.kind());
    };
  }

  private static What whatOf(ApplicationKind kind) {
    return switch (kind) {
      case NEW -> What.FILED;
      case CHANGE -> What.CHANGED;
      case TRANSFER -> What.TRANSFERRED;
      case CANCEL -> What.CANCELLED;
    };
  }

  private static Next nextOf(ApplicationState state) {
    return switch (state) {
      case IN_REVIEW -> Next.AUTHORITY;
      case NOT_ACCEPTED -> Next.APPLICANT;
      case FILED, WITHDRAWN -> Next.NOBODY;
    };
  }
}
