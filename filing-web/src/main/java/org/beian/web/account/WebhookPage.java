package org.beian.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beian.directory.account.SignedIn;
import org.beian.filing.webhook.DeliveryState;
import org.beian.filing.webhook.DeliveryView;
import org.beian.filing.webhook.Letter;
import org.beian.filing.webhook.WebhookDesk.Tried;
import org.beian.filing.webhook.WebhookOffice;
import org.beian.filing.webhook.WebhookView;
import org.beian.web.account.entry.CurrentMember;
import org.beian.web.account.entry.Visit;
import org.beian.web.texts.Language;
import org.beian.web.texts.Texts;

/** One webhook: what was sent, what the receiver answered, and what its owner does about it. */
@Named
@RequestScoped
public class WebhookPage {

  private static final String LIST = "/account/webhooks";

  @Inject WebhookOffice office;
  @Inject CurrentMember current;
  @Inject Visit visit;
  @Inject Texts text;
  @Inject Language language;

  private WebhookView hook;
  private List<Letter> letters;
  private Map<DeliveryState, Integer> counts;
  private String secret;
  private Tried tried;

  /** Called before the page is shown: finds the webhook, or does what was asked with it. */
  public void arrive() throws IOException {
    Optional<SignedIn> member = visit.member();
    if (member.isEmpty()) {
      return;
    }
    Optional<WebhookView> found = office.find(member.get(), number("id"));
    if (found.isEmpty()) {
      visit.go(LIST);
      return;
    }
    hook = found.get();
    if (visit.isPost()) {
      act(member.get());
    }
  }

  private void act(SignedIn by) throws IOException {
    String act = visit.sent("act");
    switch (act) {
      case "rotate" -> secret = office.rotate(by, hook.id()).orElse(null);
      case "test" -> tried = office.test(by, hook.id()).orElse(null);
      default -> {
        String done = act.isEmpty() || !isDone(by, act) ? "refused" : act;
        visit.go(done.equals("remove") ? LIST + "?done=removed" : here() + "&done=" + done);
        return;
      }
    }
    if (secret == null && tried == null) {
      visit.go(here() + "&done=refused");
    }
  }

  private boolean isDone(SignedIn by, String act) {
    return switch (act) {
      case "pause" -> office.pause(by, hook.id());
      case "goOn" -> office.goOn(by, hook.id());
      case "remove" -> office.remove(by, hook.id());
      case "dead" -> office.sendDeadAgain(by, hook.id());
      case "again" -> office.sendAgain(by, hook.id(), number("event"));
      default -> false;
    };
  }

  private String here() {
    return "/account/webhook?id=" + hook.id();
  }

  private long number(String name) {
    String sent = visit.sent(name);
    return sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : 0;
  }

  public WebhookView getHook() {
    return hook;
  }

  /** The secret that was drawn just now; null if none was. */
  public String getSecret() {
    return secret;
  }

  /** What came of the test that was asked for; null if none was. */
  public Tried getTried() {
    return tried;
  }

  public boolean isTaken() {
    return tried.status() >= 200 && tried.status() < 300;
  }

  /** What was done, as the end of a text's key; empty if nothing was. */
  public String getDone() {
    String done = visit.sent("done");
    return text.containsKey("webhook.done." + done) ? done : "";
  }

  /** The deliveries of the page, the newest first. */
  public List<Letter> getLetters() {
    if (letters == null) {
      long before = number("before");
      letters =
          office.log(
              current.getMember(), hook.id(), state(), before == 0 ? Long.MAX_VALUE : before);
    }
    return letters;
  }

  private DeliveryState state() {
    return Arrays.stream(DeliveryState.values())
        .filter(one -> one.name().equals(visit.sent("state")))
        .findFirst()
        .orElse(null);
  }

  /** The state that is asked for; empty: all. */
  public String getState() {
    return state() == null ? "" : state().name();
  }

  public DeliveryState[] getStates() {
    return DeliveryState.values();
  }

  /** Position of the last delivery of this page, if there may be older ones; else null. */
  public Long getLast() {
    int size = getLetters().size();
    return size < WebhookOffice.PAGE ? null : letters.get(size - 1).delivery().position();
  }

  /** How many deliveries are in a state, to be shown: of many only that they are. */
  public String counted(DeliveryState state) {
    int count = count(state);
    return count > WebhookOffice.MOST_COUNTED
        ? WebhookOffice.MOST_COUNTED + "+"
        : Integer.toString(count);
  }

  /** Whether any delivery is in a state. */
  public boolean hasAny(DeliveryState state) {
    return count(state) > 0;
  }

  private int count(DeliveryState state) {
    if (counts == null) {
      counts = office.counts(current.getMember(), hook.id());
    }
    return counts.getOrDefault(state, 0);
  }

  /** The events of the webhook in words. */
  public String getTypes() {
    return hook.types().stream()
        .map(type -> text.get("webhook.event." + type))
        .collect(Collectors.joining(language.isEnglish() ? ", " : "、"));
  }

  /** What the receiver answered, or why it did not. */
  public String answer(DeliveryView delivery) {
    if (delivery.triedAt() == null) {
      return "";
    }
    return answer(delivery.status() == null ? 0 : delivery.status(), delivery.fault());
  }

  /** The same of a test. */
  public String answer(Tried test) {
    return answer(test.status(), test.fault());
  }

  private String answer(int status, String fault) {
    if (status != 0) {
      return text.with("webhook.answer", Integer.toString(status));
    }
    String key = "webhook.answer." + fault;
    return text.containsKey(key) ? text.get(key) : text.with("webhook.answer.none", fault);
  }
}
