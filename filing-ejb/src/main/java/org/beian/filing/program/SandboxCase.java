package org.beian.filing.program;

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
import java.util.Arrays;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.sealing.SealedConverter;
import org.beian.filing.application.ApplicationState;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Channel;
import org.beian.filing.application.DeadlineColumns;
import org.beian.filing.application.Receipt;
import org.beian.filing.cases.Dossier;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.Finding;
import org.beian.filing.persistence.Digest;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.persistence.Json;
import org.beian.filing.querycode.QueryCode;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.rules.Gist;

/** An application of the sandbox. */
@Entity
@Table(name = "sandbox_case")
class SandboxCase {

  private static final int LONGEST_NAME = 200;

  @Id private long id;
  @Version private int version;

  @Column(name = "account_id")
  private long accountId;

  @Column private String number;

  @Column(name = "query_code")
  private String queryCode;

  @Column(name = "key_hash")
  private byte[] keyHash;

  @Column(name = "content_hash")
  private byte[] contentHash;

  @Enumerated(EnumType.STRING)
  @Column
  private ApplicationKind kind;

  @Enumerated(EnumType.STRING)
  @Column
  private ApplicationState state;

  @Column(name = "filing_no")
  private String filingNo;

  @Enumerated(EnumType.STRING)
  @Column
  private FilingTrack track;

  @Column private AuthorityCode authority;

  @Column(name = "unit_name")
  private String unitName;

  @Convert(converter = SealedConverter.class)
  @Column
  private String form;

  @Embedded private DeadlineColumns deadline;

  @Column private String findings;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  protected SandboxCase() {} // for JPA

  SandboxCase(long id, String number, Play play, Instant at) {
    this.id = id;
    this.number = number;
    this.accountId = play.accountId();
    this.queryCode = "SANDBOX000";
    this.keyHash = play.key() == null ? null : Digest.of("key", play.key());
    this.contentHash = Digest.of(play.content());
    this.kind = play.kind();
    this.form = Json.write(play.form());
    this.submittedAt = at;
  }

  /**
   * What was handed in.
   *
   * @param form what the case is about
   * @param content what a repeat must have, too
   */
  record Play(long accountId, ApplicationKind kind, FilingForm form, String content, String key) {

    static Play of(long accountId, ApplicationKind kind, FilingForm form, String key) {
      return new Play(accountId, kind, form, Json.write(form), key);
    }
  }

  void answer(ApplicationState decided, Gist gist, List<Finding> found, String about) {
    state = decided;
    track = gist.track();
    authority = gist.authority();
    unitName = gist.unitName() == null ? null : shortened(gist.unitName());
    findings = Json.write(found);
    filingNo = about;
    deadline = DeadlineColumns.of(gist.deadline());
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  /** Takes it back; tells whether it was at the desk until now. */
  boolean withdraw() {
    boolean waited = state == ApplicationState.IN_REVIEW;
    if (waited) {
      state = ApplicationState.WITHDRAWN;
    }
    return waited;
  }

  boolean isWithdrawn() {
    return state == ApplicationState.WITHDRAWN;
  }

  /**
   * The answer to a repeat.
   *
   * @param about the filing to be changed or ended; null for a new one
   * @throws IdempotencyException the key came with other content, or for something else, the first
   *     time
   */
  Receipt again(Play play, FilingNumber about) {
    if (!Arrays.equals(contentHash, Digest.of(play.content()))
        || kind != play.kind()
        || (about != null && !about.value().equals(filingNo))) {
      throw new IdempotencyException(IdempotencyException.Reason.OTHER_FORM);
    }
    return receipt();
  }

  Receipt receipt() {
    return view().receipt(new QueryCode(queryCode));
  }

  /** Whether its papers can be written: cases from before have no form. */
  boolean hasForm() {
    return form != null;
  }

  Dossier dossier() {
    return new Dossier(view(), Json.read(form, new TypeReference<FilingForm>() {}), Channel.ONLINE);
  }

  CaseView view() {
    return new CaseView(
        number,
        kind,
        state,
        filingNo,
        track,
        authority,
        unitName,
        submittedAt,
        null,
        state == ApplicationState.IN_REVIEW ? null : submittedAt,
        DeadlineColumns.read(deadline),
        Json.read(findings, new TypeReference<List<Finding>>() {}),
        1,
        null);
  }
}
