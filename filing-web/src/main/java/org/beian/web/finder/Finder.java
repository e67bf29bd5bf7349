package org.beian.web.finder;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.beian.directory.calendar.CalendarService;
import org.beian.filing.rules.FilingDeadline;
import org.beian.filing.rules.FilingDeadlines;
import org.beian.web.site.Faults;
import org.beian.web.site.OfficeRow;
import org.beian.web.site.Offices;
import org.beian.web.texts.BeijingTime;
import org.beian.web.texts.Texts;

/**
 * The answer to {@code /?who=…&service=…&where=…&connected=…}: nothing is asked when {@code who} is
 * absent. A unit that is not connected yet leaves the day empty.
 */
@Named
@RequestScoped
public class Finder {

  private static final String TARIM = "tarim";

  @Inject Offices offices;
  @Inject CalendarService calendars;
  @Inject Faults faults;
  @Inject Texts text;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private LocalDate connectedOn;
  private OfficeRow office;

  @PostConstruct
  void answer() {
    if (!isAsked() || isPerson()) {
      return;
    }
    require("service", "finder.service.missing");
    require("where", "finder.where.missing");
    connectedOn = day(sent("connected"));
    if (!sent("where").isEmpty()) {
      office = isTarim() ? offices.tarim() : offices.answeringFor(sent("where"));
    }
  }

  /** Whether the questions were answered, well or not. */
  public boolean isAsked() {
    return !sent("who").isEmpty();
  }

  /** Whether no filing is asked of the reader: persons and households do not file. */
  public boolean isPerson() {
    return sent("who").equals("person");
  }

  /** Whether something is missing or cannot be read; {@link Faults} says what. */
  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** Whether the reader belongs to an authority that is not one of ours. */
  public boolean isElsewhere() {
    return office == null;
  }

  public boolean isIcp() {
    return sent("service").equals("yes");
  }

  /** What was answered to a question, empty if nothing. */
  public String sent(String question) {
    String answer = request.getParameter(question);
    return answer == null ? "" : answer.strip();
  }

  /** The office that answers for the reader, or null if none here does. */
  public OfficeRow office() {
    return office;
  }

  /** The thirty days, or null when no day of connection was given. */
  public FilingDeadline deadline() {
    return connectedOn == null || office == null
        ? null
        : FilingDeadlines.of(connectedOn, today(), calendars.calendarOf(office.authority().code()));
  }

  /** Days from today to the last day to file; negative when it is past. */
  public long daysLeft() {
    return ChronoUnit.DAYS.between(today(), deadline().lastDay());
  }

  /** Whether the network is only going to be connected. */
  public boolean isAhead() {
    return connectedOn != null && connectedOn.isAfter(today());
  }

  /** The start of the form with what is known filled in. */
  public String applyAddress() {
    String address = "/apply/?track=" + (isIcp() ? "ICP" : "IP") + "&tarim=" + isTarim();
    String division = isTarim() ? "" : "&division=" + sent("where");
    String day = connectedOn == null || isAhead() ? "" : "&connectedOn=" + connectedOn;
    return address + division + day;
  }

  private boolean isTarim() {
    return sent("where").equals(TARIM);
  }

  private void require(String question, String message) {
    if (sent(question).isEmpty()) {
      faults.add("/" + question, text.get(message));
    }
  }

  private LocalDate day(String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(typed);
      if (Math.abs(ChronoUnit.YEARS.between(day, today())) < 100) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      // told below, like a day of another century
    }
    faults.add("/connected", text.get("finder.connected.unreadable"));
    return null;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE);
  }
}
