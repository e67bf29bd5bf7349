package org.beian.directory.holiday;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.holiday.HolidayDraft.Effect;
import org.beian.directory.holiday.HolidayDraft.Row;
import org.beian.directory.holiday.HolidayFault.Kind;
import org.beian.directory.persistence.ListsChanged;
import org.beian.directory.staff.StaffRole;
import org.beian.directory.staff.StaffScope;

/**
 * Where the system administrator puts the yearly notices on record. Calendars and clocks of every
 * server follow within a second; a deadline that was told before stays as it was told.
 */
@Stateless
@RolesAllowed(StaffRole.Name.SYSTEM_ADMINISTRATOR)
public class HolidayDesk {

  /** By when the notice for the next year used to be out (2023 to 2025: October and November). */
  private static final MonthDay NOTICE_EXPECTED = MonthDay.of(11, 1);

  @Inject StaffScope scope;
  @Inject HolidayBook book;
  @Inject AuditLog audit;
  @Inject Event<ListsChanged> changes;
  @Inject Clock clock;

  /** The years whose national days are all on record, the last first. */
  public List<HolidayYear> years() {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    return book.years();
  }

  /**
   * The first year that is missing though its days are wanted: this one, or from November the next.
   */
  public OptionalInt missing() {
    List<Integer> known = years().stream().map(HolidayYear::year).toList();
    LocalDate today =
        LocalDateTime.ofInstant(clock.instant(), CalendarService.BEIJING).toLocalDate();
    int last = today.getYear() + (MonthDay.from(today).isBefore(NOTICE_EXPECTED) ? 0 : 1);
    return IntStream.rangeClosed(today.getYear(), last)
        .filter(year -> !known.contains(year))
        .findFirst();
  }

  /** Tells what a notice would change, or every fault of it; changes nothing. */
  public HolidayDraft preview(HolidayNotice notice) {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    return draft(notice, read(notice));
  }

  /**
   * Puts a notice on record in the place of what was known of its year, unless it has a fault.
   *
   * @return what {@link #preview} would have told before
   */
  public HolidayDraft bring(HolidayNotice notice) {
    scope.require(StaffRole.SYSTEM_ADMINISTRATOR);
    HolidayReader reader = read(notice);
    HolidayDraft draft = draft(notice, reader);
    if (draft.isSound()) {
      book.put(notice, reader.days.values());
      audit.enter(
          "calendar.import", notice.place() + " " + notice.year(), "DAYS_" + reader.days.size());
      changes.fire(new ListsChanged());
    }
    return draft;
  }

  private static HolidayReader read(HolidayNotice notice) {
    HolidayReader reader = new HolidayReader(notice.year());
    reader.read(notice.text());
    return reader;
  }

  private HolidayDraft draft(HolidayNotice notice, HolidayReader reader) {
    List<HolidayFault> faults = new ArrayList<>(reader.faults);
    if (notice.source().isEmpty() || notice.source().length() > HolidayNotice.LONGEST_SOURCE) {
      faults.add(new HolidayFault(0, Kind.SOURCE_MISSING));
    }
    Map<LocalDate, HolidayDay> known = book.of(notice);
    List<Row> rows = new ArrayList<>();
    for (HolidayDay day : reader.days.values()) {
      rows.add(new Row(day, effect(day, known.get(day.day()))));
    }
    for (HolidayDay day : known.values()) {
      if (!reader.days.containsKey(day.day())) {
        rows.add(new Row(day, Effect.GONE));
      }
    }
    rows.sort(Comparator.comparing(row -> row.day().day()));
    return new HolidayDraft(rows, faults);
  }

  private static Effect effect(HolidayDay day, HolidayDay known) {
    if (known == null) {
      return Effect.NEW;
    }
    return known.equals(day) ? Effect.SAME : Effect.CHANGED;
  }
}
