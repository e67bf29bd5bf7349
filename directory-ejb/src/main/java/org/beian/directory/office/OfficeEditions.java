package org.beian.directory.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.authority.AuthorityDetails;
import org.beian.directory.authority.DecisionPolicy;
import org.beian.directory.calendar.OfficeHours;
import org.beian.directory.calendar.SeasonHours;
import org.beian.directory.persistence.Columns;

/** The editions of the authorities on record. */
@ApplicationScoped
class OfficeEditions {

  /** What was on record before anything was changed has this day. */
  private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

  private static final int MOST = 100;

  private static final String HOLD = "SELECT code FROM authority WHERE code = ?1 FOR UPDATE";
  private static final String ALL =
      "SELECT id, valid_from, consultation_phones, complaint_phones, address_zh, address_en,"
          + " postcode, policy, paper_follow_up_required, spot_check_share, summer_from,"
          + " winter_from, summer_hours, winter_hours, entered_by, entered_at, withdrawn_by,"
          + " withdrawn_at FROM authority_edition WHERE authority = ?1"
          + " ORDER BY valid_from DESC, id DESC LIMIT "
          + MOST;
  private static final String ADD =
      "INSERT INTO authority_edition (authority, valid_from, consultation_phones,"
          + " complaint_phones, address_zh, address_en, postcode, policy,"
          + " paper_follow_up_required, spot_check_share, summer_from, winter_from, summer_hours,"
          + " winter_hours, entered_by, entered_at)"
          + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)";
  private static final String WITHDRAW =
      "UPDATE authority_edition SET withdrawn_by = ?1, withdrawn_at = ?2 WHERE id = ?3"
          + " AND authority = ?4 AND valid_from > ?5 AND withdrawn_at IS NULL";

  @PersistenceContext(unitName = "directory")
  EntityManager em;

  /** Keeps everybody else from changing an authority; false if there is none. */
  boolean hold(AuthorityCode authority) {
    return !Columns.bind(em.createNativeQuery(HOLD), authority.value()).getResultList().isEmpty();
  }

  /** All of an authority, the last day first; a hundred at most. */
  List<OfficeEdition> of(AuthorityCode authority) {
    List<?> rows = Columns.bind(em.createNativeQuery(ALL), authority.value()).getResultList();
    return rows.stream().map(row -> edition((Object[]) row)).toList();
  }

  /** The one that every change starts from: of those not withdrawn the one with the last day. */
  Optional<OfficeEdition> newest(AuthorityCode authority) {
    return of(authority).stream().filter(one -> one.withdrawnAt() == null).findFirst();
  }

  void add(
      AuthorityCode authority, AuthorityDetails details, OfficeHours hours, String by, Instant at) {
    Columns.bind(
            em.createNativeQuery(ADD),
            authority.value(),
            details.since(),
            String.join("\n", details.consultationPhones()),
            String.join("\n", details.complaintPhones()),
            details.addressZh(),
            details.addressEn(),
            details.postcode(),
            details.policy().name(),
            details.paperFollowUpRequired(),
            details.spotCheckShare(),
            hours.summerFrom().toString().substring(2),
            hours.winterFrom().toString().substring(2),
            hours.summer().toString(),
            hours.winter().toString(),
            by,
            Columns.utc(at))
        .executeUpdate();
  }

  /** Withdraws one whose day has not come; tells whether it did. */
  boolean withdraw(AuthorityCode authority, long id, LocalDate today, String by, Instant at) {
    return Columns.bind(
                em.createNativeQuery(WITHDRAW), by, Columns.utc(at), id, authority.value(), today)
            .executeUpdate()
        == 1;
  }

  private static OfficeEdition edition(Object[] cells) {
    return new OfficeEdition(
        ((Number) cells[0]).longValue(),
        details(cells),
        new OfficeHours(
            MonthDay.parse("--" + cells[10]),
            MonthDay.parse("--" + cells[11]),
            SeasonHours.read((String) cells[12]),
            SeasonHours.read((String) cells[13])),
        (String) cells[14],
        instant(cells[15]),
        (String) cells[16],
        instant(cells[17]));
  }

  private static AuthorityDetails details(Object[] cells) {
    LocalDate from = ((Date) cells[1]).toLocalDate();
    return new AuthorityDetails(
        from.equals(BEGINNING) ? null : from,
        ((String) cells[2]).lines().toList(),
        ((String) cells[3]).lines().toList(),
        (String) cells[4],
        (String) cells[5],
        (String) cells[6],
        DecisionPolicy.valueOf((String) cells[7]),
        (Boolean) cells[8],
        (BigDecimal) cells[9]);
  }

  private static Instant instant(Object cell) {
    return cell == null ? null : Columns.instant(((Timestamp) cell).toLocalDateTime());
  }
}
