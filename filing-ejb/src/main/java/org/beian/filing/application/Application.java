package org.beian.filing.application;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.sealing.SealedConverter;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.Finding;
import org.beian.filing.persistence.Json;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.rules.Gist;
import org.beian.filing.rules.IntakeDecision;

/**
 * An application (办件): the form as it was handed in and what was answered. Refusals are kept as
 * well; of them only is known what could be read of the form.
 */
@Entity
@Table(name = "application")
public class Application {

  @Id private long id;
  @Version private int version;

  @Column(updatable = false)
  private String number;

  @Column(name = "code_hash")
  private byte[] codeHash;

  @Enumerated(EnumType.STRING)
  private ApplicationState state;

  @Enumerated(EnumType.STRING)
  private FilingTrack track;

  private AuthorityCode authority;

  @Column(name = "unit_code")
  private String unitCode;

  @Column(name = "unit_name")
  private String unitName;

  @Embedded private DeadlineColumns deadline;

  @Column
  @Convert(converter = SealedConverter.class)
  private String form;

  /** The form, normalised, while a clerk must look at it: a filing has its own. */
  @Column
  @Convert(converter = SealedConverter.class)
  private String particulars;

  @Column private String findings;

  @Column(name = "filing_number")
  private FilingNumber filingNumber;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Enumerated(EnumType.STRING)
  @Column
  private ApplicationKind kind;

  @Column(name = "account_id")
  private Long accountId;

  @Column private FilingNumber subject;
  @Column private String revises;
  @Column private int attempt;

  @Enumerated(EnumType.STRING)
  @Column
  private CancelReason reason;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  @Column
  private Channel channel;

  protected Application() {} // for JPA

  /**
   * An application that was just answered.
   *
   * @param filingNumber of the new filing; null unless one was filed
   */
  public Application(
      HandedIn handedIn,
      ApplicationNumber number,
      IntakeDecision decision,
      FilingNumber filingNumber) {
    this.id = handedIn.id();
    this.number = number.value();
    this.codeHash = handedIn.code().hashFor(number.value());
    this.form = handedIn.json();
    this.submittedAt = handedIn.at();
    this.state = ApplicationState.after(decision);
    this.decidedAt = state == ApplicationState.IN_REVIEW ? null : handedIn.at();
    this.decidedBy = decidedAt == null ? null : AuditLog.MACHINE;
    this.filingNumber = filingNumber;
    this.kind = handedIn.purpose().kind();
    this.subject = handedIn.purpose().filing();
    this.accountId = handedIn.purpose().accountId();
    this.revises = handedIn.purpose().revises();
    this.channel = handedIn.purpose().atCounter() ? Channel.COUNTER : Channel.ONLINE;
    this.attempt = 1;
    this.findings = Json.write(decision.findings());
    this.particulars =
        state == ApplicationState.IN_REVIEW ? Json.write(decision.gist().form()) : null;
    read(decision.gist());
  }

  private void read(Gist gist) {
    track = gist.track();
    authority = gist.authority();
    unitCode = gist.creditCode() == null ? null : gist.creditCode().value();
    unitName = UnitName.bounded(gist.unitName());
    deadline = DeadlineColumns.of(gist.deadline());
  }

  /** Says that the change moves the filing to another authority (移送). */
  public void transfers() {
    kind = ApplicationKind.TRANSFER;
  }

  /** Counts the application among those of its thread, from 1. */
  void isAttempt(int number) {
    attempt = number;
  }

  /** Says why the filing is to end. */
  public void because(CancelReason why) {
    reason = why;
  }

  /** A clerk begins to look: from now on the applicant cannot take it back. */
  public void open(Instant at) {
    if (state == ApplicationState.IN_REVIEW && openedAt == null) {
      openedAt = at;
    }
  }

  /** Takes the application back; tells whether that was still possible. */
  public boolean withdraw(Instant at) {
    if (state != ApplicationState.IN_REVIEW || openedAt != null) {
      return false;
    }
    state = ApplicationState.WITHDRAWN;
    decidedAt = at;
    return true;
  }

  /** Says until when the desk has to decide. */
  public void isDue(Instant at) {
    dueAt = at;
  }

  /** Goes to another authority (移送). */
  public void refer(AuthorityCode to, Instant due) {
    authority = to;
    dueAt = due;
  }

  /** A clerk decides: the number of a new filing, else null, and what the applicant is told. */
  public void decide(
      ApplicationState decided, FilingNumber number, Decider by, List<Finding> told) {
    open(by.at());
    state = decided;
    decidedAt = by.at();
    decidedBy = by.actor();
    filingNumber = number;
    findings = Json.write(told);
  }

  public boolean isWaiting() {
    return state == ApplicationState.IN_REVIEW;
  }

  /** What the machine found. */
  public List<Finding> findings() {
    return Json.read(findings, new TypeReference<List<Finding>>() {});
  }

  public Channel channel() {
    return channel;
  }

  public String decidedBy() {
    return decidedBy;
  }

  public Instant dueAt() {
    return dueAt;
  }

  public CancelReason reason() {
    return reason;
  }

  /** The form, normalised, as a clerk decides on it. */
  public FilingForm particulars() {
    return particulars == null
        ? form()
        : Json.read(particulars, new TypeReference<FilingForm>() {});
  }

  public void keepBy(long account) {
    accountId = account;
  }

  public long id() {
    return id;
  }

  int attempt() {
    return attempt;
  }

  public Long accountId() {
    return accountId;
  }

  public FilingNumber subject() {
    return subject;
  }

  /**
   * Whether a repeat of what led to it is handed in for that purpose: about the same filing, by
   * nobody else than its account. A form without an account is anybody's who knows it.
   */
  public boolean isFor(Purpose purpose) {
    return Objects.equals(subject, purpose.filing())
        && (accountId == null
            || purpose.accountId() == null
            || accountId.equals(purpose.accountId()));
  }

  public String unitCode() {
    return unitCode;
  }

  /** The form as it was handed in. */
  public FilingForm form() {
    return Json.read(form, new TypeReference<FilingForm>() {});
  }

  /** What may be shown to whoever holds the query code. */
  public CaseView view() {
    return new CaseView(
        number,
        kind,
        state,
        filingNo(),
        track,
        authority,
        unitName,
        submittedAt,
        openedAt,
        decidedAt,
        DeadlineColumns.read(deadline),
        findings(),
        attempt,
        revises);
  }

  private String filingNo() {
    return Stream.of(filingNumber, subject)
        .filter(Objects::nonNull)
        .findFirst()
        .map(FilingNumber::value)
        .orElse(null);
  }
}
