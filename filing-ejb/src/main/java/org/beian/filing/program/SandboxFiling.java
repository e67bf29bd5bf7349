package org.beian.filing.program;

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
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.calendar.CalendarService;
import org.beian.directory.sealing.SealedConverter;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.persistence.Json;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.Confirmation;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingStatus;
import org.beian.filing.registry.FilingView;
import org.beian.filing.rules.Particulars;

/** A filing of the sandbox: of no effect, and forgotten after a while. */
@Entity
@Table(name = "sandbox_filing")
class SandboxFiling {

  @Id private long id;
  @Version private int version;

  @Column(name = "account_id")
  private long accountId;

  @Column private FilingNumber number;

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

  @Column private int edition;

  @Convert(converter = SealedConverter.class)
  @Column
  private String form;

  @Column(name = "filed_at")
  private Instant filedAt;

  @Column(name = "cancelled_at")
  private Instant cancelledAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "cancel_reason")
  private CancelReason cancelReason;

  @Column(name = "confirm_due")
  private LocalDate confirmDue;

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  protected SandboxFiling() {} // for JPA

  SandboxFiling(long id, long accountId, FilingNumber number, Particulars filed, Instant at) {
    this.id = id;
    this.accountId = accountId;
    this.number = number;
    this.status = FilingStatus.EFFECTIVE;
    this.track = filed.track();
    this.unitCode =
        filed.creditCode() != null ? filed.creditCode().value() : filed.organisationCode().value();
    this.filedAt = at;
    take(filed, at);
  }

  void amend(Particulars amended, Instant at) {
    take(amended, at);
  }

  private void take(Particulars particulars, Instant at) {
    edition++;
    authority = particulars.authority();
    unitName = particulars.unitName();
    form = Json.write(particulars.form());
    confirmDue = day(at).plusYears(1);
  }

  void cancel(CancelReason reason, Instant at) {
    status = FilingStatus.CANCELLED;
    cancelReason = reason;
    cancelledAt = at;
  }

  /** Confirms at any time: nobody waits a year to try a program out. */
  void confirm(Instant at) {
    confirmedAt = at;
    confirmDue = day(at).plusYears(1);
  }

  long id() {
    return id;
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
        Json.read(form, new TypeReference<FilingForm>() {}),
        filedAt,
        cancelledAt,
        cancelReason,
        status == FilingStatus.EFFECTIVE ? new Confirmation(confirmDue, confirmedAt) : null,
        accountId);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, CalendarService.BEIJING);
  }
}
