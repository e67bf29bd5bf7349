package org.beian.web.api.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.beian.directory.client.KnownClient;
import org.beian.directory.client.Scope;
import org.beian.filing.event.EventFeed;
import org.beian.filing.event.EventJson;
import org.beian.filing.event.EventView;
import org.beian.web.api.caller.Caller;
import org.beian.web.api.parameter.Parameters;

/** What happened, for programs that fetch it: the same objects that webhooks carry. */
@Path("events")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class EventsResource {

  @Inject EventFeed feed;
  @Inject Caller caller;

  /** Events after a cursor, in their order; the same cursor again where nothing is new. */
  @GET
  public Response events(@QueryParam("after") String after, @QueryParam("limit") String limit) {
    KnownClient by = caller.require(Scope.FILINGS_READ);
    Parameters parameters = new Parameters();
    long position = parameters.cursor("after", after);
    int most = parameters.limit(limit);
    parameters.check();
    List<EventView> events = feed.page(by, position, most);
    long last = events.isEmpty() ? position : events.get(events.size() - 1).position();
    return Response.ok(EventAnswer.page(events.stream().map(EventJson::of).toList(), last)).build();
  }
}
