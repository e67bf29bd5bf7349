package org.beian.filing.program;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.beian.directory.client.KnownClient;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Receipt;
import org.beian.filing.cases.CaseFilter;
import org.beian.filing.downstream.Reporter;
import org.beian.filing.form.FilingForm;
import org.beian.filing.notice.IssuedFile;
import org.beian.filing.persistence.IdempotencyException;
import org.beian.filing.registry.CancelReason;
import org.beian.filing.registry.FilingFilter;
import org.beian.filing.registry.FilingNumber;
import org.beian.filing.registry.FilingView;

/**
 * The desk for programs. Each sees and changes what its organisation has, and nothing else; one of
 * the sandbox, what was filed there. Keys tell repeats: the same key and content get the first
 * answer again, other content throws {@link IdempotencyException}, as does a first use that still
 * runs. A key is the client's own: another client's is another key.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProgramDesk {

  @Inject OwnFilings own;
  @Inject SandboxFilings sandbox;

  /** Hands a form in for a new filing; {@code key} may be null. */
  public Receipt submit(KnownClient by, FilingForm form, String key) {
    return filingsOf(by).submit(by, form, ownKey(by, key));
  }

  /** One page of the organisation's cases, the newest first. */
  public List<CaseView> cases(KnownClient by, CaseFilter filter) {
    return filingsOf(by).cases(by, filter);
  }

  /** A case of the organisation by its application number. */
  public Optional<CaseView> find(KnownClient by, String applicationNo) {
    return filingsOf(by).find(by, applicationNo);
  }

  /**
   * Takes a case back that no clerk has begun to look at; tells whether it is withdrawn now. Asking
   * again changes nothing.
   */
  public boolean withdraw(KnownClient by, String applicationNo) {
    return filingsOf(by).withdraw(by, applicationNo);
  }

  /** One page of the organisation's filings, the newest first. */
  public List<FilingView> filings(KnownClient by, FilingFilter filter) {
    return filingsOf(by).filings(by, filter);
  }

  /** A filing of the organisation as it stands. */
  public Optional<FilingView> filing(KnownClient by, FilingNumber number) {
    return filingsOf(by).filing(by, number);
  }

  /** Hands a form in that changes a filing, or moves it to another authority. */
  public ProgramAnswer change(KnownClient by, TaggedFiling seen, FilingForm form, String key) {
    return filingsOf(by).change(by, seen, form, ownKey(by, key));
  }

  /** Ends a filing; the answer is an application with a number of its own. */
  public ProgramAnswer cancel(KnownClient by, TaggedFiling seen, CancelReason reason, String key) {
    return filingsOf(by).cancel(by, seen, reason, ownKey(by, key));
  }

  /** Confirms that a filing is still right. Asking again on the same day changes nothing. */
  public ProgramAnswer confirm(KnownClient by, FilingNumber number) {
    return filingsOf(by).confirm(by, number);
  }

  /** Who reports the organisations connected through a filing of the organisation. */
  public Optional<Reporter> reporter(KnownClient by, FilingNumber number) {
    return filingsOf(by).reporter(by, number);
  }

  /**
   * A paper of a case of the organisation; one of the sandbox is marked and not valid.
   *
   * @param number of the application or of the filing
   */
  public Optional<IssuedFile> paper(KnownClient by, String number, PaperWish wish) {
    return filingsOf(by).paper(by, number, wish);
  }

  private ProgramFilings filingsOf(KnownClient by) {
    return by.sandbox() ? sandbox : own;
  }

  private static String ownKey(KnownClient by, String key) {
    return key == null ? null : by.clientId() + " " + key;
  }
}
