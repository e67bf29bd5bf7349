package org.beian.filing.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.beian.directory.audit.AuditLog;
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

  @Inject StaffScope scope;
  @Inject RegistrySearch search;
  @Inject AuditLog audit;

  /**
   * One page of answers. A search by the number of a person is entered in the audit log, without
   * the number.
   *
   * @param before where the page before said that this one begins; null for the first
   */
  public SearchPage find(SearchQuery query, Long before) {
    StaffMember staff =
        scope.require(
            StaffRole.CLERK, StaffRole.REVIEWER, StaffRole.SUPERVISOR, StaffRole.COMPLAINT_OFFICER);
    if (query.authority() != null && !staff.sees(query.authority())) {
      return new SearchPage(List.of(), null, 1);
    }
    SearchQuery allowed = staff.seesAll() ? query : query.of(staff.authority());
    SearchPage page = search.find(allowed, before, PAGE);
    if (before == null && PersonHash.ofTyped(String.valueOf(query.words())).isPresent()) {
      audit.enter("personal.search", "filing", page.rows().isEmpty() ? "NOTHING" : "FOUND");
    }
    return page;
  }
}
