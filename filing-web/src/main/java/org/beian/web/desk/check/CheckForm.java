package org.beian.web.desk.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.beian.filing.inspection.CheckAnswer;
import org.beian.filing.inspection.CheckDesk;
import org.beian.filing.inspection.CheckFinding;
import org.beian.filing.sampling.FollowUp;
import org.beian.filing.sampling.SpotCheck;
import org.beian.web.desk.DeskRequest;

/** The spot check of the case on the screen: what was found, or the form to keep it. */
@Named
@RequestScoped
public class CheckForm {

  @Inject CheckDesk desk;
  @Inject DeskRequest visit;

  private CheckAnswer fault;
  private Optional<SpotCheck> check;

  /** Keeps what was found, if that was pressed; whether the browser was sent on. */
  public boolean act() throws IOException {
    Optional<CheckAnswer> answer = answer(visit.sent("no"));
    fault = answer.filter(one -> one != CheckAnswer.DONE).orElse(null);
    if (answer.isEmpty() || fault != null) {
      return false;
    }
    visit.go("/desk/checks?done=kept");
    return true;
  }

  private Optional<CheckAnswer> answer(String number) {
    return switch (visit.sent("act")) {
      case "inOrder" -> Optional.of(desk.keep(CheckFinding.inOrder(number)));
      case "fault" ->
          Optional.of(
              desk.keep(
                  new CheckFinding(
                      number, followUp(), visit.sent("reasons"), visit.sent("formKey"))));
      default -> Optional.empty();
    };
  }

  private FollowUp followUp() {
    return Arrays.stream(FollowUp.values())
        .filter(one -> one.name().equals(visit.sent("followUp")))
        .findFirst()
        .orElse(FollowUp.NONE);
  }

  /** The check of the case, null if it was not drawn. */
  public SpotCheck getCheck() {
    if (check == null) {
      check = desk.of(visit.sent("no"));
    }
    return check.orElse(null);
  }

  public boolean isMine() {
    return getCheck() != null && desk.mayCheck(getCheck());
  }

  /** What stands in the way of keeping the finding; null if nothing does. */
  public CheckAnswer getFault() {
    return fault;
  }

  public FollowUp[] getFollowUps() {
    return FollowUp.values();
  }

  public boolean chosen(FollowUp one) {
    return one == followUp();
  }

  /** What was typed into a form that could not be kept. */
  public String typed(String name) {
    return fault == null ? "" : visit.sent(name);
  }
}
