package org.beian.filing.application;

import java.time.Instant;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.event.EventType;
import org.beian.filing.event.NewEvent;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingTrack;
import org.beian.filing.form.Finding;
import org.beian.filing.querycode.QueryCode;
import org.beian.filing.rules.FilingDeadline;

/**
 * A case as whoever holds its query code may see it; without the form.
 *
 * @param filingNo the filing that it led to or is about; null while there is none
 * @param track null where none could be read from the form; so are authority, name and deadline
 * @param openedAt when a clerk began to look, null if none did
 * @param decidedAt null while a clerk must look
 * @param attempt counts the applications of a thread, from 1
 * @param revises number of the application that this one mends, null for the first of a thread
 */
public record CaseView(
    String applicationNo,
    ApplicationKind kind,
    ApplicationState state,
    String filingNo,
    FilingTrack track,
    AuthorityCode authority,
    String unitName,
    Instant submittedAt,
    Instant openedAt,
    Instant decidedAt,
    FilingDeadline deadline,
    List<Finding> findings,
    int attempt,
    String revises) {

  public CaseView {
    findings = List.copyOf(findings);
  }

  /** What programs of an account are told of where the case stands. */
  public NewEvent event(Long accountId) {
    EventType type =
        switch (state) {
          case IN_REVIEW -> EventType.IN_REVIEW;
          case NOT_ACCEPTED -> EventType.NOT_ACCEPTED;
          case WITHDRAWN -> EventType.WITHDRAWN;
          case FILED ->
              switch (kind) {
                case NEW -> EventType.FILED;
                case CHANGE, TRANSFER -> EventType.CHANGED;
                case CANCEL -> EventType.CANCELLED;
              };
        };
    return NewEvent.of(accountId, type, applicationNo, filingNo);
  }

  public Receipt receipt(QueryCode code) {
    return new Receipt(
        applicationNo,
        code.value(),
        kind,
        state,
        filingNo,
        track,
        authority,
        unitName,
        submittedAt,
        deadline,
        findings);
  }
}
