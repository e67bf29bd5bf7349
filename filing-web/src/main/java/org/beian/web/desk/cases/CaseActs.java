package org.beian.web.desk.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FindingCode;
import org.beian.filing.message.MessageOutcome;
import org.beian.filing.privacy.LookReason;
import org.beian.filing.queue.Urgency;
import org.beian.filing.queue.WaitingCase;
import org.beian.filing.review.Act;
import org.beian.filing.review.Answer;
import org.beian.filing.review.CaseNote;
import org.beian.filing.review.Catalogue;
import org.beian.filing.review.Decision;
import org.beian.filing.review.DecisionDesk;
import org.beian.filing.review.Outcome;
import org.beian.filing.review.ReviewDesk;
import org.beian.filing.worklist.QueueDesk;
import org.beian.web.desk.DeskRequest;

/** What clerks do with a case. After what was done the browser comes back by redirect. */
@Named
@RequestScoped
public class CaseActs {

  private static final String PATH = "/desk/case?no=";

  @Inject DecisionDesk decisions;
  @Inject QueueDesk queue;
  @Inject ReviewDesk desk;
  @Inject StaffScope scope;
  @Inject DeskRequest request;
  @Inject Clock clock;

  private Answer fault;
  private String faultAt = "";

  /** Does what was asked for; whether the browser was sent on. */
  boolean act(String number) throws IOException {
    switch (request.sent("act")) {
      case "claim" -> back(number, queue.claim(number) ? "claimed" : "taken");
      case "release" -> back(number, queue.release(number) ? "released" : "nothing");
      case "handOver" ->
          back(number, queue.handOver(number, request.number("to")) ? "handed" : "nothing");
      case "file", "refuse" -> decide(number);
      case "refer" -> refer(number);
      case "note" -> note(number, CaseNote.Kind.NOTE);
      case "phone" -> note(number, CaseNote.Kind.PHONE);
      case "write" -> write(number);
      case "label" -> label(number);
      case "unlabel" -> {
        desk.unlabel(number, request.sent("label"));
        back(number, "noted#labels");
      }
      default -> back(number, "nothing");
    }
    return fault == null;
  }

  private void back(String number, String done) throws IOException {
    request.go(PATH + number.replaceAll("\\W", "") + "&done=" + done);
  }

  private void decide(String number) throws IOException {
    boolean files = request.sent("act").equals("file");
    List<FindingCode> reasons = Catalogue.chosen(request.allSent("reason"));
    Outcome outcome =
        decisions.decide(
            new Decision(
                number,
                files ? Act.FILE : Act.NOT_ACCEPT,
                files ? List.of() : reasons,
                files ? "" : request.sent("words"),
                request.sent("evidence"),
                request.sent("justification")));
    answer(outcome, files ? "filed" : "refused");
  }

  private void refer(String number) throws IOException {
    String to = request.sent("authority");
    answer(
        decisions.refer(
            number,
            new AuthorityCode(to.matches("[A-Z]{2,20}") ? to : "NONE"),
            request.sent("words")),
        "referred");
  }

  private void answer(Outcome outcome, String done) throws IOException {
    switch (outcome.answer()) {
      case DONE -> {
        if (done.equals("referred")) {
          request.go("/desk/");
        } else {
          back(outcome.applicationNo(), done);
        }
      }
      case UNKNOWN -> request.notFound();
      case OVER -> back(outcome.applicationNo(), "over");
      default -> tell(outcome.answer());
    }
  }

  private void tell(Answer what) {
    fault = what;
    faultAt = request.sent("act");
  }

  private void note(String number, CaseNote.Kind kind) throws IOException {
    if (desk.note(number, kind, request.sent("words"))) {
      back(number, "noted#notes");
    } else {
      tell(Answer.WORDS);
    }
  }

  private void label(String number) throws IOException {
    if (desk.label(number, request.sent("label"))) {
      back(number, "noted#labels");
    } else {
      tell(Answer.LABEL);
    }
  }

  private void write(String number) throws IOException {
    MessageOutcome outcome = desk.write(number, request.sent("words"), request.sent("formKey"));
    if (outcome == MessageOutcome.SENT) {
      back(number, "written#messages");
    } else {
      tell(Answer.WORDS);
    }
  }

  /** The form with the numbers of its persons, if a reason was given. */
  Optional<FilingForm> uncover(String number) {
    return Arrays.stream(LookReason.values())
        .filter(reason -> reason.name().equals(request.sent("why")))
        .findFirst()
        .flatMap(reason -> desk.uncover(number, reason, request.sent("words")));
  }

  Urgency urgency(WaitingCase waiting) {
    return waiting.urgency(clock.instant());
  }

  String nameOf(String actor) {
    return scope.nameOf(actor).orElse(actor);
  }

  public LookReason[] getLookReasons() {
    return LookReason.values();
  }

  /** What stands in the way of the act that was asked for; null if nothing does. */
  public Answer getFault() {
    return fault;
  }

  /** Whether an act could not be done. */
  public boolean failed(String act) {
    return fault != null && faultAt.equals(act);
  }

  /** What was typed into the form of an act that could not be done. */
  public String typed(String act, String field) {
    return failed(act) ? request.sent(field) : "";
  }

  /** Whether a reason was ticked in a refusal that could not be done. */
  public boolean ticked(FindingCode code) {
    return failed("refuse") && request.allSent("reason").contains(code.name());
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = request.sent("done");
    return done.matches("[a-z]{1,12}") ? done : "";
  }
}
