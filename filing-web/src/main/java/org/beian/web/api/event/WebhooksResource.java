package org.beian.web.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.filing.webhook.DeliveryView;
import org.beian.filing.webhook.WebhookDesk;
import org.beian.filing.webhook.WebhookDesk.Made;
import org.beian.filing.webhook.WebhookFault;
import org.beian.web.api.caller.Caller;
import org.beian.web.api.form.SmallBody;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.Fault;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.problem.Problem;
import org.beian.web.api.problem.ProblemException;
import org.beian.web.api.problem.ProblemType;

/** Where the caller's organisation wants to be told of events. */
@Path("webhooks")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class WebhooksResource {

  private static final Set<String> MEMBERS = Set.of("url", "types", "algorithm");

  @Inject WebhookDesk desk;
  @Inject Caller caller;

  /** All webhooks. */
  @GET
  public List<WebhookBody> all() {
    return desk.all(caller()).stream().map(WebhookBody::of).toList();
  }

  /** Makes a webhook; its secret is in this answer only. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response make(InputStream body) throws IOException {
    KnownClient by = caller();
    SmallBody sent = SmallBody.read(body, MEMBERS);
    Made made = desk.make(by, sent.text("url"), sent.texts("types"), sent.text("algorithm"));
    if (!made.faults().isEmpty()) {
      throw new ProblemException(
          Problem.of(
              ProblemType.BAD_PARAMETER,
              made.faults().stream().sorted().map(WebhooksResource::fault).toList()));
    }
    return Response.status(Response.Status.CREATED)
        .entity(WebhookBody.of(made.hook(), made.secret()))
        .build();
  }

  private static Fault fault(WebhookFault fault) {
    return switch (fault) {
      case URL -> Fault.of(FaultCode.URL_UNFIT, "/url");
      case TYPES -> Fault.of(FaultCode.EVENT_UNKNOWN, "/types");
      case ALGORITHM ->
          Fault.of(FaultCode.CODE_UNKNOWN, "/algorithm", "algorithm", "HMAC_SHA256, HMAC_SM3");
      case TOO_MANY, REFUSED -> Fault.of(FaultCode.TOO_MANY_WEBHOOKS, "");
    };
  }

  /** Takes a webhook away, what waits for it too. */
  @DELETE
  @Path("{webhook}")
  public Response remove(@PathParam("webhook") String webhook) {
    if (!desk.remove(caller(), id(webhook))) {
      throw unknown();
    }
    return Response.noContent().build();
  }

  /** Draws another secret; the one before signs too for a day. */
  @POST
  @Path("{webhook}/secret")
  public SecretBody rotate(@PathParam("webhook") String webhook) {
    return desk.rotate(caller(), id(webhook))
        .map(SecretBody::new)
        .orElseThrow(WebhooksResource::unknown);
  }

  /** Sends an event that did not happen, now and once. */
  @POST
  @Path("{webhook}/test")
  public TriedBody test(@PathParam("webhook") String webhook) {
    return desk.test(caller(), id(webhook))
        .map(TriedBody::of)
        .orElseThrow(WebhooksResource::unknown);
  }

  /** How far events got, in their order. */
  @GET
  @Path("{webhook}/deliveries")
  public DeliveryPage deliveries(
      @PathParam("webhook") String webhook,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    KnownClient by = caller();
    Parameters parameters = new Parameters();
    long position = parameters.cursor("after", after);
    int most = parameters.limit(limit);
    parameters.check();
    List<DeliveryView> log =
        desk.log(by, id(webhook), position, most).orElseThrow(WebhooksResource::unknown);
    return new DeliveryPage(
        log.stream().map(DeliveryBody::of).toList(),
        log.size() < most ? null : Long.toString(log.get(log.size() - 1).position()));
  }

  /** Sends every event after a cursor again. */
  @POST
  @Path("{webhook}/replay")
  public Response replay(@PathParam("webhook") String webhook, @QueryParam("after") String after) {
    KnownClient by = caller();
    Parameters parameters = new Parameters();
    long position = parameters.cursor("after", after);
    parameters.check();
    if (!desk.replay(by, id(webhook), position + 1)) {
      throw unknown();
    }
    return Response.accepted().build();
  }

  private KnownClient caller() {
    return caller.require(Scope.WEBHOOKS);
  }

  private static long id(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      throw unknown();
    }
    return Long.parseLong(text);
  }

  private static ProblemException unknown() {
    return new ProblemException(ProblemType.UNKNOWN_WEBHOOK);
  }
}
