package org.beian.web.api.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.rules.FilingDeadlines;
import org.beian.web.api.parameter.Parameters;
import org.beian.web.api.problem.FaultCode;
import org.beian.web.api.view.DeadlineBody;
import org.beian.web.api.view.Times;

/** The filing deadline of Order 33, Art. 12. */
@Path("deadline")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DeadlineResource {

  @Inject AuthorityDirectory directory;
  @Inject CalendarService calendar;
  @Inject Clock clock;

  /** The thirty days for a connection, as of today. */
  @GET
  public DeadlineBody deadline(
      @QueryParam("connectedOn") String connectedOn, @QueryParam("authority") String authority) {
    Parameters parameters = new Parameters();
    LocalDate connected = parameters.day("connectedOn", connectedOn);
    AuthorityCode code = parameters.authority("authority", authority);
    if (code != null && directory.find(code).isEmpty()) {
      parameters.refuse(FaultCode.PARAMETER_UNKNOWN, "authority", "authority");
    }
    parameters.check();
    LocalDate today = Times.dayInBeijing(clock.instant());
    return DeadlineBody.of(FilingDeadlines.of(connected, today, calendar.calendarOf(code)), today);
  }
}
