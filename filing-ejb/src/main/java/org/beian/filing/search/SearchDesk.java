package org.beian.filing.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.sealing.Sealed;
import org.beian.directory.staff.StaffMember;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;

/**
 * Where the staff asks the register. Each sees the filings of their own authority, those who may
 * see all of every one.
 */
@Stateless
@RolesAllowed({
  StaffRole.Name.CLERK,
  StaffRole.Name.REVIEWER,
  StaffRole.Name.SUPERVISOR,
  StaffRole.Name.COMPLAINT_OFFICER
})
public class SearchDesk {

  /** The most rows of a page. */
  public static final int PAGE = 50;

  private static final Pattern PLACE = Pattern.compile("([0-9]{1,18})(?:\\.[0-9a-f]{1,64})?");
  private static final int PROOF_BYTES = 16;

  @Inject StaffScope scope;
  @Inject RegistrySearch search;
  @Inject Planner planner;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * One page of answers. A search by the number of a person is entered in the audit log, without
   * the number: once, unless a place is asked for that {@link #place} did not give out today.
   *
   * @param place where the page before said that this one begins; empty for the first
   */
  public SearchPage find(SearchQuery query, String place) {
    StaffMember staff = caller();
    if (query.authority() != null && !staff.sees(query.authority())) {
      return new SearchPage(List.of(), null, 1);
    }
    SearchQuery allowed = staff.seesAll() ? query : query.of(staff.authority());
    Matcher parts = PLACE.matcher(place);
    Long before = parts.matches() ? Long.valueOf(parts.group(1)) : null;
    SearchPage page = search.find(allowed, before, PAGE);
    boolean goesOn = before != null && place.equals(place(query, before));
    if (!goesOn && planner.asksForPerson(query)) {
      audit.enter("personal.search", "filing", page.rows().isEmpty() ? "NOTHING" : "FOUND");
    }
    return page;
  }

  /** How the next page of the caller's search is asked for, so that it is known to be one. */
  public String place(SearchQuery query, long before) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), CalendarService.BEIJING);
    byte[] hash =
        Sealed.hash(
            "search", String.join("\n", caller().actor(), today + " " + before, "" + query));
    return before + "." + HexFormat.of().formatHex(hash, 0, PROOF_BYTES);
  }

  private StaffMember caller() {
    return scope.require(
        StaffRole.CLERK, StaffRole.REVIEWER, StaffRole.SUPERVISOR, StaffRole.COMPLAINT_OFFICER);
  }
}
