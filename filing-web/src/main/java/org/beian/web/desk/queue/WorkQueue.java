package org.beian.web.desk.queue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.FindingTexts;
import org.beian.filing.queue.QueueCounts;
import org.beian.filing.queue.QueueFilter.Holding;
import org.beian.filing.queue.QueuePlace;
import org.beian.filing.queue.Urgency;
import org.beian.filing.review.Act;
import org.beian.filing.review.Answer;
import org.beian.filing.review.Catalogue;
import org.beian.filing.review.Decision;
import org.beian.filing.review.DecisionDesk;
import org.beian.filing.review.Outcome;
import org.beian.filing.worklist.QueueDesk;
import org.beian.filing.worklist.QueuePage;
import org.beian.web.desk.CurrentStaff;
import org.beian.web.desk.DeskRequest;
import org.beian.web.texts.Language;

/** The work queue, and what is done with many of its cases at once. */
@Named
@RequestScoped
public class WorkQueue {

  private static final String MANY = "500";

  @Inject QueueDesk desk;
  @Inject DecisionDesk decisions;
  @Inject QueueViews views;
  @Inject AuthorityDirectory directory;
  @Inject CurrentStaff current;
  @Inject DeskRequest request;
  @Inject Language language;

  private QueueAddress address;
  private QueuePage page;
  private List<Outcome> outcomes = List.of();
  private QueueCounts counts;
  private List<StaffMember> colleagues;

  /** Does what was asked for, then shows the queue; who has no queue is shown the way on. */
  public void arrive() throws IOException {
    address = new QueueAddress(request);
    StaffMember member = current.getMember();
    if (!hasQueue()) {
      return;
    }
    if (request.sent("go").equals("next")) {
      Optional<String> next = desk.next(QueuePlace.read(request.sent("after")).orElse(null));
      request.go(next.map(number -> "/desk/case?no=" + number).orElse("/desk/?none=true"));
      return;
    }
    if (request.isPost() && views.act(address)) {
      return;
    }
    if (request.isPost()) {
      act(request.sent("act"));
    }
    page =
        desk.page(
            address.filter(member.authority()),
            QueuePlace.read(request.sent("after")).orElse(null),
            address.get("size").equals(MANY) ? DecisionDesk.MOST_IN_BATCH : QueueDesk.PAGE);
  }

  private void act(String act) {
    List<String> numbers = request.allSent("no");
    outcomes =
        switch (act) {
          case "file" -> decisions.decideAll(numbers, Decision.file("", ""));
          case "refuse" -> decisions.decideAll(numbers, refusal());
          case "assign" -> assign(numbers);
          default -> List.of();
        };
  }

  private Decision refusal() {
    List<FindingCode> reasons = Catalogue.chosen(request.allSent("reason"));
    return new Decision("", Act.NOT_ACCEPT, reasons, request.sent("words"), "", "");
  }

  private List<Outcome> assign(List<String> numbers) {
    long staff = request.number("to");
    List<Outcome> told = new ArrayList<>();
    for (String number : numbers.stream().distinct().limit(DecisionDesk.MOST_IN_BATCH).toList()) {
      if (isClerk()) {
        desk.claim(number);
      }
      boolean handed = desk.handOver(number, staff);
      told.add(new Outcome(number, handed ? Answer.DONE : Answer.NOT_HELD, null));
    }
    return told;
  }

  /** Whether the reader has anything to do with the queue. */
  public boolean isHasQueue() {
    return hasQueue();
  }

  private boolean hasQueue() {
    return current.getMember().hasAny(StaffRole.CLERK, StaffRole.REVIEWER, StaffRole.SUPERVISOR);
  }

  public boolean isClerk() {
    return current.getMember().has(StaffRole.CLERK);
  }

  public QueuePage getPage() {
    return page;
  }

  public QueueCounts getCounts() {
    if (counts == null) {
      counts = desk.counts();
    }
    return counts;
  }

  /** What came of each case of a batch; empty unless there was one. */
  public List<Outcome> getOutcomes() {
    return outcomes;
  }

  /** How many of a batch were done. */
  public long getDone() {
    return outcomes.stream().filter(Outcome::isDone).count();
  }

  public List<Outcome> getFailed() {
    return outcomes.stream().filter(outcome -> !outcome.isDone()).toList();
  }

  /** Whether nothing is left for who asked for the next case. */
  public boolean isNoneLeft() {
    return request.sent("none").equals("true");
  }

  /** A part of the filter, as it was given. */
  public String given(String name) {
    return address.get(name);
  }

  /** The address of the queue with one part of the filter changed. */
  public String with(String name, String value) {
    return "/desk/" + address.with(name, value);
  }

  /** The address of the next page. */
  public String getNextPage() {
    String query = address.query();
    return "/desk/" + query + (query.length() > 1 ? "&" : "") + "after=" + page.next();
  }

  public List<StaffMember> getColleagues() {
    if (colleagues == null) {
      colleagues = desk.colleagues();
    }
    return colleagues;
  }

  public List<AuthorityView> getAuthorities() {
    return directory.all();
  }

  public List<FindingCode> getReasons() {
    return Catalogue.reasons();
  }

  /** A reason in a few words. */
  public String title(FindingCode code) {
    return FindingTexts.title(code, language.locale());
  }

  /** The labels to choose from; that of the filter among them. */
  public List<String> getLabels() {
    return Stream.concat(Stream.of(given("label")), desk.labels().stream())
        .filter(one -> !one.isEmpty())
        .distinct()
        .toList();
  }

  public FilingTrack[] getTracks() {
    return FilingTrack.values();
  }

  public ApplicationKind[] getKinds() {
    return ApplicationKind.values();
  }

  public Urgency[] getUrgencies() {
    return Urgency.values();
  }

  public Holding[] getHoldings() {
    return Holding.values();
  }
}
