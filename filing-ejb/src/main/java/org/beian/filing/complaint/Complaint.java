package org.beian.filing.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.sealing.SealedConverter;

/**
 * A consultation, a complaint, or a bad rating that is looked into.
 *
 * <p>It is open until an officer has it, who must not be the one who decided the case. A reply ends
 * it when its maker is satisfied or silent; a maker who is not, or a reply that is late, sends it
 * to another officer, once. Closed, it may be taken up again.
 */
@Entity
@Table(name = "complaint")
public class Complaint {

  /** How long an e-mail address outlives the closing, in case the complaint is taken up again. */
  static final Duration ADDRESS_KEPT = Duration.ofDays(90);

  /** The Tarim detachment, which takes over what an authority cannot answer (guide item 4). */
  static final AuthorityCode DETACHMENT = new AuthorityCode("TARIM");

  @Id private long id;
  @Version private int version;
  private String number;

  @Enumerated(EnumType.STRING)
  private ComplaintKind kind;

  @Enumerated(EnumType.STRING)
  private ComplaintState state;

  private AuthorityCode authority;

  @Column(name = "case_number")
  private String caseNumber;

  @Column(name = "application_no")
  private String applicationNo;

  @Column
  @Convert(converter = SealedConverter.class)
  private String email;

  private String language;
  private String officer;
  private boolean escalated;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "clock_at")
  private Instant clockAt;

  protected Complaint() {} // for JPA, which reads what Complaints inserted

  long id() {
    return id;
  }

  String number() {
    return number;
  }

  ComplaintKind kind() {
    return kind;
  }

  ComplaintState state() {
    return state;
  }

  AuthorityCode authority() {
    return authority;
  }

  /** The case it is about, null if none is known. */
  String applicationNo() {
    return applicationNo;
  }

  /** Where to write to, null if nobody wants to be written to. */
  String email() {
    return email;
  }

  Locale locale() {
    return Locale.forLanguageTag(language);
  }

  /** What happens then follows from the state; null when nothing does. */
  Instant clockAt() {
    return clockAt;
  }

  /** Who has it, or had it last; null if nobody. */
  String officer() {
    return officer;
  }

  boolean isAssignedTo(String actor) {
    return actor.equals(officer);
  }

  /** Gives it to an officer; the clock goes on. */
  boolean assign(String actor) {
    if (!state.awaitsReply()) {
      return false;
    }
    officer = actor;
    if (state == ComplaintState.OPEN) {
      state = ComplaintState.ASSIGNED;
    }
    return true;
  }

  /** Its officer answers; from now its maker has until {@code silence} to object. */
  boolean reply(Instant silence) {
    if (!state.awaitsReply()) {
      return false;
    }
    state = ComplaintState.REPLIED;
    clockAt = silence;
    return true;
  }

  /** Sends it to another officer. */
  boolean escalate(Instant due) {
    if (escalated || state == ComplaintState.CLOSED) {
      return false;
    }
    state = ComplaintState.ESCALATED;
    escalated = true;
    officer = null;
    clockAt = due;
    return true;
  }

  /** Gives it to the Tarim detachment, where nobody has it yet; the clock goes on. */
  boolean passOn() {
    if (!state.awaitsReply() || authority.equals(DETACHMENT)) {
      return false;
    }
    if (state == ComplaintState.ASSIGNED) {
      state = ComplaintState.OPEN;
    }
    authority = DETACHMENT;
    officer = null;
    return true;
  }

  /** Ends it; its address is kept until {@code forgetting}. */
  boolean close(Instant forgetting) {
    if (state != ComplaintState.REPLIED) {
      return false;
    }
    state = ComplaintState.CLOSED;
    clockAt = forgetting;
    return true;
  }

  /** Takes it up again from the start. */
  boolean reopen(Instant due) {
    if (state != ComplaintState.CLOSED) {
      return false;
    }
    state = ComplaintState.OPEN;
    escalated = false;
    officer = null;
    clockAt = due;
    return true;
  }

  /** Forgets where to write to. */
  void forgetAddress() {
    email = null;
    clockAt = null;
  }

  ComplaintView view(List<ComplaintView.Step> steps) {
    return new ComplaintView(
        number,
        kind,
        state,
        authority,
        caseNumber,
        email != null,
        escalated,
        openedAt,
        clockAt,
        steps);
  }
}
