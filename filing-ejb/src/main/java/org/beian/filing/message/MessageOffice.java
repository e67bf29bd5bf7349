package org.beian.filing.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.text.Words;
import org.beian.filing.application.CaseFile;
import org.beian.filing.cases.CaseFiles;
import org.beian.filing.message.Messages.Entry;

/** The authority's side of the talk inside a case. */
@Stateless
public class MessageOffice {

  /** How many rows {@link #unread} answers at most. */
  public static final int MOST_ROWS = 100;

  @Inject CaseFiles cases;
  @Inject Messages messages;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Somebody of an authority at work.
   *
   * @param actor as the audit log names actors; at most 64 characters
   * @param authority cases of others do not exist for them
   */
  public record Clerk(String actor, AuthorityCode authority) {}

  /** A message that waits to be read. */
  public record Row(long id, String applicationNo, Instant sentAt) {}

  /**
   * What applicants wrote and nobody of the authority has seen, oldest first.
   *
   * @param after id of the last row seen, 0 for the beginning
   */
  public List<Row> unread(AuthorityCode authority, long after) {
    return messages.unread(authority, after, MOST_ROWS);
  }

  /**
   * The messages of a case of the clerk's authority, oldest first, to show to the clerk: what the
   * applicant wrote counts as read from now on. None if there is no such case here.
   */
  public List<CaseMessage> read(Clerk reader, String applicationNo) {
    if (fileFor(reader, applicationNo).isEmpty()) {
      return List.of();
    }
    messages.markRead(applicationNo, MessageSide.APPLICANT, clock.instant());
    return messages.of(applicationNo, MessageDesk.MOST_MESSAGES);
  }

  /**
   * Writes to the applicant. The same words sent twice from the same page are one message.
   *
   * @param formKey unguessable, of the page it was typed on
   */
  public MessageOutcome send(Clerk writer, String applicationNo, String typed, String formKey) {
    Optional<CaseFile> file = fileFor(writer, applicationNo);
    if (file.isEmpty()) {
      return MessageOutcome.UNKNOWN;
    }
    String words = Words.of(typed);
    return MessageDesk.faultOf(messages, applicationNo, words)
        .orElseGet(() -> add(writer, applicationNo, words, formKey));
  }

  private MessageOutcome add(Clerk writer, String applicationNo, String words, String formKey) {
    Entry entry =
        new Entry(
            applicationNo,
            writer.authority(),
            MessageSide.AUTHORITY,
            writer.actor(),
            words,
            formKey,
            clock.instant());
    if (messages.add(entry)) {
      audit.enter("message.send", applicationNo, MessageSide.AUTHORITY.name());
    }
    return MessageOutcome.SENT;
  }

  private Optional<CaseFile> fileFor(Clerk clerk, String applicationNo) {
    return cases
        .find(applicationNo)
        .filter(file -> file.applicationNo().equals(applicationNo))
        .filter(file -> clerk.authority().equals(file.authority()));
  }
}
