package org.beian.filing.webhook;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.beian.directory.account.SignedIn;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.filing.webhook.WebhookDesk.Made;
import org.beian.filing.webhook.WebhookDesk.Tried;

/**
 * An organisation's webhooks in the hands of people: every member sees them, the owner of the
 * account decides on them. Those that programs made are among them; nobody reaches another
 * organisation's, whatever id they name.
 */
@Stateless
public class WebhookOffice {

  /** How many deliveries a page shows. */
  public static final int PAGE = 50;

  /** Up to how many deliveries of a state are counted: there may be millions. */
  public static final int MOST_COUNTED = 99;

  @Inject WebhookDesk desk;
  @Inject WebhookTable hooks;
  @Inject DeliveryTable deliveries;
  @Inject LetterBook letters;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /** All webhooks, the real ones first. */
  public List<WebhookView> all(SignedIn by) {
    return Stream.of(false, true).flatMap(sandbox -> desk.all(as(by, sandbox)).stream()).toList();
  }

  public Optional<WebhookView> find(SignedIn by, long id) {
    return all(by).stream().filter(hook -> hook.id() == id).findFirst();
  }

  /** Makes a webhook; its secret is in the answer only. */
  public Made make(SignedIn by, boolean sandbox, String url, List<String> types, String algorithm) {
    if (!by.isOwner()) {
      audit.enter("webhook.make", "account " + by.accountId(), "REFUSED");
      return new Made(Set.of(WebhookFault.REFUSED), null, null);
    }
    return desk.make(as(by, sandbox), url, types, algorithm);
  }

  /** Draws another secret; the one before signs too for {@link WebhookDesk#OVERLAP}. */
  public Optional<String> rotate(SignedIn by, long id) {
    return owned(by, id).flatMap(hook -> desk.rotate(as(by, hook.sandbox()), id));
  }

  /** Takes a webhook away, what waits for it too; tells whether there was one. */
  public boolean remove(SignedIn by, long id) {
    return owned(by, id).filter(hook -> desk.remove(as(by, hook.sandbox()), id)).isPresent();
  }

  /** Sends an event that did not happen, now and once; no transaction waits for the receiver. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<Tried> test(SignedIn by, long id) {
    return by.isOwner()
        ? Stream.of(false, true)
            .flatMap(sandbox -> desk.test(as(by, sandbox), id).stream())
            .findFirst()
        : Optional.empty();
  }

  /** Has a webhook rest; what happens meanwhile waits for it. */
  public boolean pause(SignedIn by, long id) {
    return act(by, id, "webhook.pause", "PAUSED", one -> done(() -> hooks.pause(one, true)));
  }

  /** Has a webhook go on: what waits is due now, and is tried for three days from now. */
  public boolean goOn(SignedIn by, long id) {
    return act(
        by,
        id,
        "webhook.go-on",
        "GOES_ON",
        one ->
            done(
                () -> {
                  hooks.pause(one, false);
                  deliveries.beginAnew(one, DeliveryState.PENDING, now());
                }));
  }

  /** Sends one event again; tells whether there is such a delivery. */
  public boolean sendAgain(SignedIn by, long id, long position) {
    return act(
        by, id, "webhook.replay", "REPLAYED", one -> deliveries.beginAnew(one, position, now()));
  }

  /** Sends everything again that was given up. */
  public boolean sendDeadAgain(SignedIn by, long id) {
    return act(
        by,
        id,
        "webhook.replay",
        "REPLAYED",
        one -> done(() -> deliveries.beginAnew(one, DeliveryState.DEAD, now())));
  }

  /**
   * How far events got, the newest first; none of a webhook that is not theirs.
   *
   * @param state only those in it; null: all
   * @param before position of the last of the page before; {@link Long#MAX_VALUE} for the first
   */
  public List<Letter> log(SignedIn by, long id, DeliveryState state, long before) {
    return find(by, id).map(hook -> letters.page(id, state, before, PAGE)).orElse(List.of());
  }

  /**
   * How many deliveries are in each state that any is in; of more than {@value #MOST_COUNTED} one
   * more than those.
   */
  public Map<DeliveryState, Integer> counts(SignedIn by, long id) {
    return find(by, id).map(hook -> letters.counts(id)).orElse(Map.of());
  }

  private boolean act(
      SignedIn by, long id, String act, String outcome, LongFunction<Boolean> work) {
    if (owned(by, id).isEmpty() || !work.apply(id)) {
      return false;
    }
    audit.enter(act, Long.toString(id), outcome);
    return true;
  }

  private static boolean done(Runnable work) {
    work.run();
    return true;
  }

  private Optional<WebhookView> owned(SignedIn by, long id) {
    return by.isOwner() ? find(by, id) : Optional.empty();
  }

  /** The owner in the place of a program, of none by name. */
  private static KnownClient as(SignedIn by, boolean sandbox) {
    return new KnownClient(
        0, "", by.accountId(), by.unit(), by.unitName(), Set.of(Scope.WEBHOOKS), sandbox);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
