package org.beian.web.desk.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beian.directory.audit.AuditLine;
import org.beian.directory.audit.AuditQuery;
import org.beian.directory.audit.AuditReport;
import org.beian.directory.inspection.AuditDesk;
import org.beian.web.desk.DeskRequest;
import org.beian.web.texts.BeijingTime;

/** The audit log for the audit administrator: search, check, and the way to a file. */
@Named
@RequestScoped
public class AuditPage {

  static final String[] NAMES = {"from", "to", "actor", "act", "subject"};

  private static final int DAYS_SHOWN = 30;

  @Inject AuditDesk desk;
  @Inject DeskRequest visit;
  @Inject Clock clock;

  private List<AuditLine> lines = List.of();
  private AuditReport report;
  private final Map<String, String> names = new HashMap<>();

  /** Asks, and checks the chains when that was pressed. */
  public void arrive() {
    if (visit.isPost() && visit.sent("act").equals("verify")) {
      report = desk.verify();
    } else {
      lines = desk.find(query(visit, clock), last());
    }
  }

  /** What is asked; without days, the last thirty. */
  static AuditQuery query(DeskRequest visit, Clock clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE);
    LocalDate from = QueryWords.day(visit.sent("from"));
    LocalDate to = QueryWords.day(visit.sent("to"));
    LocalDate last = to == null ? today : to;
    return new AuditQuery(
        start(from == null ? last.minusDays(DAYS_SHOWN) : from),
        start(last.plusDays(1)),
        given(visit, "actor"),
        given(visit, "act"),
        given(visit, "subject"));
  }

  private static String given(DeskRequest visit, String name) {
    String text = visit.sent(name).strip();
    return text.isEmpty() ? null : text;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(BeijingTime.ZONE).toInstant();
  }

  /** The place where this page begins, as the page before named it; null for the first. */
  private AuditLine last() {
    String[] place = visit.sent("after").split("_", -1);
    if (place.length != 3
        || !visit.sent("after").matches("[0-9TZ:.-]{1,30}_[0-9]{1,9}_[0-9]{1,18}")) {
      return null;
    }
    Instant at = moment(place[0]);
    return at == null
        ? null
        : new AuditLine(at, "", "", "", "", Integer.parseInt(place[1]), Long.parseLong(place[2]));
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public List<AuditLine> getLines() {
    return lines;
  }

  /** What the check found, null if none was asked for. */
  public AuditReport getReport() {
    return report;
  }

  public String typed(String name) {
    return visit.sent(name);
  }

  /** How colleagues know an actor. */
  public String nameOf(String actor) {
    return names.computeIfAbsent(actor, desk::nameOf);
  }

  /** The address of the next page, null at the end. */
  public String getNext() {
    if (lines.size() < AuditDesk.PAGE) {
      return null;
    }
    AuditLine end = lines.get(lines.size() - 1);
    return "/desk/audit?"
        + getAsked()
        + "after="
        + end.at()
        + "_"
        + end.chain()
        + "_"
        + end.position();
  }

  /** What is asked, as the query of an address that more may be added to. */
  public String getAsked() {
    return QueryWords.asked(visit, NAMES);
  }
}
