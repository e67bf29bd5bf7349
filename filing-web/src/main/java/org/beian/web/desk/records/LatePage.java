package org.beian.web.desk.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.inspection.LateDesk;
import org.beian.filing.inspection.LateUnit;
import org.beian.web.desk.DeskRequest;

/** The units that are late, in one of two lists. */
@Named
@RequestScoped
public class LatePage {

  private static final Pattern END = Pattern.compile("([0-9-]{10})_([0-9]{1,9})_([0-9]{1,18})");

  @Inject LateDesk desk;
  @Inject DeskRequest visit;

  private List<LateUnit> rows = List.of();

  /** Asks. */
  public void arrive() {
    AuthorityCode authority = QueryWords.authority(visit.sent("authority"));
    rows =
        isApplications()
            ? desk.lateApplications(authority, after())
            : desk.unconfirmed(authority, after());
  }

  /** Whether the list is that of late applications. */
  public boolean isApplications() {
    return visit.sent("list").equals("applications");
  }

  /** The end of the page before, as its address told it. */
  private LateUnit after() {
    Matcher end = END.matcher(visit.sent("after"));
    LocalDate due = end.matches() ? QueryWords.day(end.group(1)) : null;
    return due == null
        ? null
        : new LateUnit(Long.parseLong(end.group(3)), "", "", due, Long.parseLong(end.group(2)));
  }

  public List<LateUnit> getRows() {
    return rows;
  }

  public String typed(String name) {
    return visit.sent(name);
  }

  /** The address of the next page, null at the end. */
  public String getNext() {
    if (rows.size() < LateDesk.PAGE) {
      return null;
    }
    LateUnit end = rows.get(rows.size() - 1);
    return "/desk/late?"
        + QueryWords.asked(visit, "list", "authority")
        + "after="
        + end.due()
        + "_"
        + end.daysLate()
        + "_"
        + end.id();
  }
}
