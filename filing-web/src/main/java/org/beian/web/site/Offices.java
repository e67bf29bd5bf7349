package org.beian.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDirectory;
import org.beian.directory.authority.AuthorityView;
import org.beian.directory.authority.DivisionView;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.calendar.OfficeHours;
import org.beian.directory.calendar.OfficeStatus;

/** The offices of the guide (items 18 to 20), and which of them answers for a reader. */
@Named
@RequestScoped
public class Offices {

  /** The authority of the Tarim area, which no division names; it is chosen by the reader. */
  private static final AuthorityCode TARIM = new AuthorityCode("TARIM");

  @Inject AuthorityDirectory directory;
  @Inject CalendarService calendars;
  @Inject OfficeNow officeNow;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private List<OfficeRow> rows;

  private LocalDate on;

  @PostConstruct
  void open() {
    Instant now = clock.instant();
    on = LocalDate.ofInstant(now, CalendarService.BEIJING);
    rows = directory.all().stream().map(authority -> row(authority, now)).toList();
  }

  /** What held, or is to hold, on the day asked for; empty where none is. */
  public List<PastOffice> past() {
    return day()
        .map(
            day ->
                directory.all(day).stream()
                    .map(one -> new PastOffice(one, hours(one, day)))
                    .toList())
        .orElse(List.of());
  }

  /** The day asked for, as it was typed. */
  public String typedDay() {
    String typed = request.getParameter("on");
    return typed == null ? "" : typed;
  }

  /** The day asked for, null where none is. */
  public LocalDate askedDay() {
    return day().orElse(null);
  }

  /** Whether a day was asked for that cannot be understood. */
  public boolean isDayUnknown() {
    return !typedDay().isBlank() && day().isEmpty();
  }

  private Optional<LocalDate> day() {
    try {
      LocalDate day = LocalDate.parse(typedDay().strip());
      return Optional.of(day).filter(one -> one.getYear() >= 1990 && one.getYear() < 2200);
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private OfficeHours hours(AuthorityView authority, LocalDate day) {
    return calendars.hoursOf(authority.code(), day).orElseThrow();
  }

  /** All offices in the order of the guide. */
  public List<OfficeRow> rows() {
    return rows;
  }

  public long openCount() {
    return rows.stream().filter(OfficeRow::open).count();
  }

  /** Whether every office says the same of now, so that one sentence is enough. */
  public boolean isUniform() {
    return rows.stream().map(OfficeRow::now).distinct().count() == 1;
  }

  public List<DivisionView> divisions() {
    return directory.divisions();
  }

  /** The division asked for, or null. */
  public String division() {
    return request.getParameter("division");
  }

  /** Whether the reader belongs to the Tarim area. */
  public boolean isTarim() {
    return "yes".equals(request.getParameter("tarim"));
  }

  /** Whether the reader asked which office answers. */
  public boolean isAsked() {
    return isTarim() || (division() != null && !division().isEmpty());
  }

  /** The office that answers for the reader, or null if none here does. */
  public OfficeRow answer() {
    return isTarim() ? tarim() : answeringFor(division());
  }

  /** The office of the Tarim area. */
  public OfficeRow tarim() {
    return of(TARIM);
  }

  /** The office that answers for a division, or null if none here does. */
  public OfficeRow answeringFor(String division) {
    return directory.answeringFor(division).map(this::of).orElse(null);
  }

  private OfficeRow of(AuthorityCode code) {
    return rows.stream()
        .filter(row -> row.authority().code().equals(code))
        .findFirst()
        .orElse(null);
  }

  private OfficeRow row(AuthorityView authority, Instant now) {
    OfficeStatus status = calendars.officeAt(authority.code(), now).orElseThrow();
    return new OfficeRow(authority, hours(authority, on), status.open(), officeNow.tell(status));
  }
}
