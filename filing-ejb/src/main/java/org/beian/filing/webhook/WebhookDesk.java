package org.beian.filing.webhook;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.client.KnownClient;
import org.beian.directory.secret.Secrets;
import org.beian.filing.event.EventCounter;
import org.beian.filing.event.EventJson;
import org.beian.filing.event.EventType;
import org.beian.filing.event.EventView;
import org.beian.filing.persistence.RowIds;

/**
 * Where programs say where they want to be told of events. Nobody reaches another organisation's
 * webhooks, nor the real ones from the sandbox, whatever id they name.
 */
@Stateless
public class WebhookDesk {

  /** How long the secret before still signs too. */
  public static final Duration OVERLAP = Duration.ofDays(1);

  private static final int MOST = 10;

  @Inject WebhookTable hooks;
  @Inject DeliveryTable deliveries;
  @Inject Deliveries queue;
  @Inject EventCounter counter;
  @Inject Courier courier;
  @Inject Gate gate;
  @Inject AuditLog audit;
  @Inject RowIds ids;
  @Inject Clock clock;

  /**
   * What came of making a webhook.
   *
   * @param faults why none was made; empty if one was
   * @param secret shown this once
   */
  public record Made(Set<WebhookFault> faults, WebhookView hook, String secret) {}

  /** What came of a try: the receiver's HTTP status, or 0 and why there was none. */
  public record Tried(int status, String fault) {}

  public List<WebhookView> all(KnownClient by) {
    return hooks.ofAccount(by);
  }

  /**
   * Makes a webhook.
   *
   * @param types of events, as {@link EventType#text} has them; empty: all
   * @param algorithm name of an {@link Algorithm}; null: HMAC-SHA256
   */
  public Made make(KnownClient by, String url, List<String> types, String algorithm) {
    Set<WebhookFault> faults = EnumSet.noneOf(WebhookFault.class);
    Optional<URI> address = gate.read(url);
    if (address.isEmpty()) {
      faults.add(WebhookFault.URL);
    }
    List<EventType> wanted =
        types.isEmpty()
            ? List.of(EventType.values())
            : types.stream().map(EventType::of).flatMap(Optional::stream).distinct().toList();
    if (types.stream().map(EventType::of).anyMatch(Optional::isEmpty)) {
      faults.add(WebhookFault.TYPES);
    }
    Optional<Algorithm> signing = algorithm(algorithm);
    if (signing.isEmpty()) {
      faults.add(WebhookFault.ALGORITHM);
    }
    if (hooks.countHolding(by) >= MOST) {
      faults.add(WebhookFault.TOO_MANY);
    }
    if (!faults.isEmpty()) {
      return new Made(faults, null, null);
    }
    WebhookView hook =
        new WebhookView(
            ids.next(),
            by.sandbox(),
            by.clientId(),
            address.get().toString(),
            wanted.stream().map(EventType::name).toList(),
            signing.get(),
            false,
            now());
    String secret = Secrets.token();
    hooks.add(by, hook, secret, counter.issued());
    audit.enter("webhook.make", Long.toString(hook.id()), "MADE");
    return new Made(Set.of(), hook, secret);
  }

  /** Draws another secret; the one before signs too for {@link #OVERLAP}. */
  public Optional<String> rotate(KnownClient by, long id) {
    if (!hooks.isOwn(by, id)) {
      return Optional.empty();
    }
    String secret = Secrets.token();
    hooks.rotate(id, secret, now().plus(OVERLAP));
    audit.enter("webhook.rotate", Long.toString(id), "ROTATED");
    return Optional.of(secret);
  }

  /** Takes a webhook away, what waits for it too; tells whether there was one. */
  public boolean remove(KnownClient by, long id) {
    boolean own = hooks.isOwn(by, id);
    if (own) {
      hooks.remove(id);
      audit.enter("webhook.remove", Long.toString(id), "REMOVED");
    }
    return own;
  }

  /**
   * Sends an event that did not happen, position 0, now and once. No transaction, and so no
   * connection, waits for the receiver.
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<Tried> test(KnownClient by, long id) {
    return queue.own(by, id).map(hook -> send(hook, by.sandbox()));
  }

  private Tried send(Webhook hook, boolean sandbox) {
    EventView event =
        new EventView(0, sandbox, EventType.JOB_FINISHED, null, null, "test", null, now());
    Courier.Outcome outcome =
        courier.post(hook, EventJson.idOf(event), EventJson.of(event).toString());
    return new Tried(outcome.status(), outcome.fault());
  }

  /**
   * How far events got, in their order.
   *
   * @param after position of the last of the page before; 0 for the first page
   */
  public Optional<List<DeliveryView>> log(KnownClient by, long id, long after, int limit) {
    return hooks.isOwn(by, id) ? Optional.of(deliveries.log(id, after, limit)) : Optional.empty();
  }

  /**
   * Sends every event from a position on again, dead or done, ten thousand at most; tells whether
   * there is such a webhook.
   */
  public boolean replay(KnownClient by, long id, long from) {
    boolean own = hooks.isOwn(by, id);
    if (own) {
      deliveries.replay(id, from, now());
      audit.enter("webhook.replay", Long.toString(id), "REPLAYED");
    }
    return own;
  }

  private static Optional<Algorithm> algorithm(String name) {
    return name == null
        ? Optional.of(Algorithm.HMAC_SHA256)
        : Arrays.stream(Algorithm.values()).filter(one -> one.name().equals(name)).findFirst();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
