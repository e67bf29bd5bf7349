package org.beian.web.desk.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.staff.StaffScope;
import org.beian.filing.inspection.CheckDesk;
import org.beian.filing.sampling.CheckCounts;
import org.beian.filing.sampling.SpotCheck;
import org.beian.web.desk.CurrentStaff;
import org.beian.web.desk.DeskRequest;

/** What waits to be checked, or the faults that were found; supervisors also see the counts. */
@Named
@RequestScoped
public class CheckListPage {

  private static final String PATH = "/desk/checks?";

  @Inject CheckDesk desk;
  @Inject StaffScope scope;
  @Inject CurrentStaff current;
  @Inject DeskRequest visit;

  private List<SpotCheck> rows = List.of();
  private CheckCounts counts;

  /** Asks. */
  public void arrive() {
    AuthorityCode authority = authority();
    long place = visit.number("after");
    rows = isFaults() ? desk.faults(authority, place) : desk.waiting(authority, place);
    counts = current.may("SUPERVISOR") ? desk.counts(authority) : null;
  }

  private AuthorityCode authority() {
    String code = getAuthority();
    return code.matches("[A-Z]{2,20}") ? new AuthorityCode(code) : null;
  }

  public String getAuthority() {
    return visit.sent("authority");
  }

  /** Whether the list is that of faults. */
  public boolean isFaults() {
    return visit.sent("list").equals("faults");
  }

  public List<SpotCheck> getRows() {
    return rows;
  }

  /** Null for who does not see them. */
  public CheckCounts getCounts() {
    return counts;
  }

  /** Who did something, as colleagues know them; empty for nobody. */
  public String nameOf(String actor) {
    return actor == null ? "" : scope.nameOf(actor).orElse(actor);
  }

  /** The address of a list. */
  public String list(String name) {
    return PATH + "list=" + name + (authority() == null ? "" : "&authority=" + authority());
  }

  /** The address of the next page, null at the end. */
  public String getNext() {
    return rows.size() < CheckDesk.PAGE
        ? null
        : list(isFaults() ? "faults" : "waiting") + "&after=" + rows.get(rows.size() - 1).id();
  }

  /** Whether a finding was kept just now. */
  public boolean isKept() {
    return visit.sent("done").equals("kept");
  }
}
