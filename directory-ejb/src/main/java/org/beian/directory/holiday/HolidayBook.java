package org.beian.directory.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beian.directory.persistence.Columns;

/** The arranged days on record, as notices change them. */
@ApplicationScoped
class HolidayBook {

  private static final String DAYS =
      "SELECT day, working, name_zh, name_en FROM calendar_day"
          + " WHERE place = ?1 AND day BETWEEN ?2 AND ?3 AND verified";
  private static final String DROP =
      "DELETE FROM calendar_day WHERE place = ?1 AND day BETWEEN ?2 AND ?3";
  private static final String ADD =
      "INSERT INTO calendar_day (place, scope, day, working, kind, name_zh, name_en, verified,"
          + " source) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, TRUE, ?8)";
  private static final String COMPLETE =
      "INSERT INTO calendar_year (year, source) VALUES (?1, ?2)"
          + " ON DUPLICATE KEY UPDATE source = VALUES(source)";

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  /** The days of a year that are certain, by date. */
  Map<LocalDate, HolidayDay> of(HolidayNotice notice) {
    List<?> rows =
        Columns.bind(
                em.createNativeQuery(DAYS),
                notice.place(),
                LocalDate.of(notice.year(), 1, 1),
                LocalDate.of(notice.year(), 12, 31))
            .getResultList();
    Map<LocalDate, HolidayDay> days = new TreeMap<>();
    for (Object row : rows) {
      Object[] cells = (Object[]) row;
      LocalDate day = ((Date) cells[0]).toLocalDate();
      days.put(day, new HolidayDay(day, (Boolean) cells[1], (String) cells[2], (String) cells[3]));
    }
    return days;
  }

  /** Puts the days of a notice in the place of those of its year, the uncertain ones too. */
  void put(HolidayNotice notice, Collection<HolidayDay> days) {
    Columns.bind(
            em.createNativeQuery(DROP),
            notice.place(),
            LocalDate.of(notice.year(), 1, 1),
            LocalDate.of(notice.year(), 12, 31))
        .executeUpdate();
    for (HolidayDay day : days) {
      Columns.bind(
              em.createNativeQuery(ADD),
              notice.place(),
              notice.scope(),
              day.day(),
              day.working(),
              day.working() ? "MAKE_UP_WORKDAY" : "HOLIDAY",
              day.nameZh(),
              day.nameEn(),
              notice.source())
          .executeUpdate();
    }
    if (notice.national()) {
      Columns.bind(em.createNativeQuery(COMPLETE), notice.year(), notice.source()).executeUpdate();
    }
  }

  List<HolidayYear> years() {
    List<?> rows =
        em.createNativeQuery("SELECT year, source FROM calendar_year ORDER BY year DESC")
            .getResultList();
    return rows.stream().map(row -> year((Object[]) row)).toList();
  }

  private static HolidayYear year(Object[] cells) {
    return new HolidayYear(((Number) cells[0]).intValue(), (String) cells[1]);
  }
}
