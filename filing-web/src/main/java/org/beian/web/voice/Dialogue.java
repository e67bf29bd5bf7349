package org.beian.web.voice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beian.filing.complaint.ComplaintAct;
import org.beian.filing.complaint.ComplaintDesk;
import org.beian.filing.complaint.ComplaintView;
import org.beian.filing.message.CaseMessage;
import org.beian.filing.message.MessageDesk;
import org.beian.filing.rating.RatingDesk;
import org.beian.filing.rating.RatingLevel;
import org.beian.filing.rating.ServiceRating;

/**
 * What was said about a case, for pages that have let the reader into it: its messages and its
 * rating. Showing the messages counts as having read them.
 */
@Named
@RequestScoped
public class Dialogue {

  @Inject MessageDesk messages;
  @Inject RatingDesk ratings;
  @Inject ComplaintDesk complaints;

  private final Map<String, List<CaseMessage>> threads = new HashMap<>();
  private final Map<String, Optional<ServiceRating>> given = new HashMap<>();
  private final String formKey = UUID.randomUUID().toString();

  /** The messages of a case, oldest first. */
  public List<CaseMessage> messages(String applicationNo) {
    return threads.computeIfAbsent(applicationNo, messages::read);
  }

  /** The rating of a case, or null. */
  public ServiceRating rating(String applicationNo) {
    return given.computeIfAbsent(applicationNo, ratings::find).orElse(null);
  }

  /** The last reply to a bad rating, or null while there is none. */
  public ComplaintView.Step reply(ServiceRating rating) {
    return Optional.ofNullable(rating.task())
        .flatMap(complaints::taskOf)
        .flatMap(
            task ->
                task.steps().stream()
                    .filter(step -> step.act() == ComplaintAct.REPLIED)
                    .reduce((earlier, later) -> later))
        .orElse(null);
  }

  /** When the reply to a bad rating is due, or null when none is owed any more. */
  public Instant due(ServiceRating rating) {
    return Optional.ofNullable(rating.task())
        .flatMap(complaints::taskOf)
        .filter(task -> task.state().awaitsReply())
        .map(ComplaintView::clockAt)
        .orElse(null);
  }

  public RatingLevel[] getLevels() {
    return RatingLevel.values();
  }

  /** Tells two presses of the button from two messages. */
  public String getFormKey() {
    return formKey;
  }
}
