package org.beian.filing.registry;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.sealing.SealedConverter;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.ConnectionRole;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.persistence.Json;

/**
 * A filing on record. It is born accepted: drafts and refusals belong to the application, so no
 * pending filing exists.
 */
@Entity
@Table(name = "filing")
public class Filing {

  @Id private long id;
  @Version private int version;

  @Column(updatable = false)
  private FilingNumber number;

  @Enumerated(EnumType.STRING)
  @Column
  private FilingStatus status;

  @Enumerated(EnumType.STRING)
  @Column
  private FilingTrack track;

  @Column private AuthorityCode authority;

  @Column(name = "unit_code")
  private String unitCode;

  @Column(name = "unit_name")
  private String unitName;

  @Column private String division;

  @Enumerated(EnumType.STRING)
  @Column
  private ConnectionRole role;

  @Column(name = "connected_on")
  private LocalDate connectedOn;

  @Column
  @Convert(converter = SealedConverter.class)
  private String particulars;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "account_id")
  private Long accountId;

  @Column private int edition;

  @Enumerated(EnumType.STRING)
  @Column(name = "edition_kind")
  private ApplicationKind editionKind;

  @Column(name = "edition_since")
  private Instant editionSince;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "cancel_reason")
  private CancelReason cancelReason;

  @Column(name = "confirm_due")
  private LocalDate confirmDue;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "remind_at")
  private Instant remindAt;

  protected Filing() {} // for JPA

  Filing(long id, FilingNumber number, NewFiling filing, Instant filedAt) {
    this.id = id;
    this.number = number;
    this.status = FilingStatus.EFFECTIVE;
    this.track = filing.track();
    this.unitCode = filing.unitCode();
    this.filedAt = filedAt;
    this.accountId = filing.accountId();
    this.edition = 1;
    this.editionKind = ApplicationKind.NEW;
    take(filing);
    nextConfirmation(filedAt);
  }

  /** Gives the filing other particulars, from now on. */
  void amend(NewFiling amended, ApplicationKind kind, Instant at) {
    edition++;
    editionKind = kind;
    editionSince = at;
    take(amended);
    nextConfirmation(at);
  }

  private void take(NewFiling filing) {
    authority = filing.authority();
    unitName = filing.unitName();
    division = filing.division();
    role = filing.role();
    connectedOn = filing.connectedOn();
    particulars = filing.particulars();
  }

  /** Ends the filing for good. */
  void cancel(CancelReason reason, Instant at) {
    status = FilingStatus.CANCELLED;
    cancelReason = reason;
    cancelledAt = at;
    remindAt = null;
  }

  /** Ends the filing for good, at the will of the authority. */
  void voidAt(Instant at) {
    status = FilingStatus.VOIDED;
    cancelledAt = at;
    remindAt = null;
  }

  /** Confirms that nothing changed; tells whether it was the time for it. */
  boolean confirm(Instant at) {
    LocalDate today = LocalDate.ofInstant(at, CalendarService.BEIJING);
    if (!stands() || confirmation().on(today) == Confirmation.Stage.RESTS) {
      return false;
    }
    confirmedAt = at;
    nextConfirmation(at);
    return true;
  }

  /** A year from now it is to be confirmed; a change confirms as well. */
  private void nextConfirmation(Instant at) {
    confirmDue = LocalDate.ofInstant(at, CalendarService.BEIJING).plusYears(1);
    remindAt = startOf(confirmation().opens());
  }

  /** Puts the next reminder off. */
  void remindAt(Instant moment) {
    remindAt = moment;
  }

  /** Counts a reminder as sent; the next one is for the stage after. */
  void reminded(Confirmation.Stage stage) {
    remindAt =
        switch (stage) {
          case RESTS -> startOf(confirmation().opens());
          case OPEN -> startOf(confirmDue.plusDays(1));
          case LATE -> startOf(confirmation().graceUntil().plusDays(1));
          case OVERDUE -> null;
        };
  }

  void keepBy(long account) {
    accountId = account;
  }

  boolean stands() {
    return status == FilingStatus.EFFECTIVE;
  }

  long id() {
    return id;
  }

  int edition() {
    return edition;
  }

  Confirmation confirmation() {
    return new Confirmation(confirmDue, confirmedAt);
  }

  FilingView view() {
    return new FilingView(
        number,
        status,
        track,
        authority,
        unitCode,
        unitName,
        edition,
        form(),
        filedAt,
        cancelledAt,
        cancelReason,
        stands() ? confirmation() : null,
        accountId);
  }

  EditionView presentEdition() {
    Instant since = editionSince == null ? filedAt : editionSince;
    return new EditionView(edition, editionKind, authority, since, null, form(), List.of());
  }

  private FilingForm form() {
    return Json.read(particulars, new TypeReference<FilingForm>() {});
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(CalendarService.BEIJING).toInstant();
  }
}
