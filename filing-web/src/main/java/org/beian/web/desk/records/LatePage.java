package org.beian.web.desk.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.downstream.OverdueReport;
import org.beian.filing.downstream.OverdueReports;
import org.beian.filing.inspection.LateDesk;
import org.beian.filing.inspection.LateUnit;
import org.beian.filing.registry.FilingNumber;
import org.beian.web.desk.DeskRequest;

/** The units that are late, in one of three lists. */
@Named
@RequestScoped
public class LatePage {

  private static final Pattern END = Pattern.compile("([0-9-]{10})_([0-9]{1,9})_([0-9]{1,18})");

  @Inject LateDesk desk;
  @Inject OverdueReports reports;
  @Inject DeskRequest visit;

  private Shelf shelf;
  private List<LateUnit> rows = List.of();

  /** The lists, in the order in which they are offered. */
  public enum Shelf {
    /** Filings that were not re-confirmed in time. */
    UNCONFIRMED,
    /** Applications that were handed in too late. */
    APPLICATIONS,
    /** Providers that owe a report of the organisations connected through them. */
    REPORTS
  }

  /** Asks. */
  public void arrive() {
    shelf = QueryWords.one(Shelf.class, visit.sent("list"));
    shelf = shelf == null ? Shelf.UNCONFIRMED : shelf;
    AuthorityCode authority = QueryWords.authority(visit.sent("authority"));
    rows =
        switch (shelf) {
          case UNCONFIRMED -> desk.unconfirmed(authority, after());
          case APPLICATIONS -> desk.lateApplications(authority, after());
          case REPORTS ->
              reports.list(authority, afterFiling()).stream().map(LatePage::late).toList();
        };
  }

  private static LateUnit late(OverdueReport owed) {
    return new LateUnit(0, owed.filing().value(), owed.unitName(), owed.dueOn(), owed.daysLate());
  }

  public Shelf getShelf() {
    return shelf;
  }

  public Shelf[] getShelves() {
    return Shelf.values();
  }

  /** The end of the page before, as its address told it. */
  private LateUnit after() {
    Matcher end = END.matcher(visit.sent("after"));
    LocalDate due = end.matches() ? QueryWords.day(end.group(1)) : null;
    return due == null
        ? null
        : new LateUnit(Long.parseLong(end.group(3)), "", "", due, Long.parseLong(end.group(2)));
  }

  private FilingNumber afterFiling() {
    String number = visit.sent("after");
    return FilingNumber.isValid(number) ? new FilingNumber(number) : null;
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
        + (shelf == Shelf.REPORTS ? end.number() : place(end));
  }

  private static String place(LateUnit end) {
    return end.due() + "_" + end.daysLate() + "_" + end.id();
  }
}
