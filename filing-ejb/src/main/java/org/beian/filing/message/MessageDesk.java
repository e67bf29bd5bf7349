package org.beian.filing.message;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.beian.directory.audit.AuditLog;
import org.beian.directory.authority.AuthorityCode;
import org.beian.directory.text.Words;
import org.beian.filing.application.CaseView;
import org.beian.filing.cases.CaseAccess;
import org.beian.filing.message.Messages.Entry;
import org.beian.filing.querycode.TooManyTriesException;

/** The applicant's side of the talk inside a case, for whoever holds its number and code. */
@Stateless
public class MessageDesk {

  /** In characters. */
  public static final int LONGEST_WORDS = 1000;

  /** How many messages a case holds at most, of both sides together. */
  public static final int MOST_MESSAGES = 200;

  @Inject CaseAccess cases;
  @Inject Messages messages;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Sends a message to the authority. The same words sent twice from the same page are one.
   *
   * @param number application or filing number, as it was typed
   * @param clientAddress network address of the asker, to which wrong tries are counted; may be
   *     null
   * @param formKey unguessable, of the page it was typed on
   * @throws TooManyTriesException after ten wrong tries at the number, or too many from the address
   */
  public MessageOutcome send(
      String number, String code, String clientAddress, String typed, String formKey) {
    return cases
        .open(number, code, clientAddress)
        .map(found -> send(found, Words.of(typed), formKey))
        .orElse(MessageOutcome.UNKNOWN);
  }

  private MessageOutcome send(CaseView found, String words, String formKey) {
    Optional<MessageOutcome> fault = faultOf(messages, found.applicationNo(), words);
    return fault.orElseGet(() -> add(found.applicationNo(), found.authority(), words, formKey));
  }

  private MessageOutcome add(
      String applicationNo, AuthorityCode authority, String words, String formKey) {
    Entry entry =
        new Entry(
            applicationNo, authority, MessageSide.APPLICANT, null, words, formKey, clock.instant());
    if (messages.add(entry)) {
      audit.enter("message.send", applicationNo, MessageSide.APPLICANT.name());
    }
    return MessageOutcome.SENT;
  }

  /**
   * The messages of a case, oldest first, to show to whoever was let into it: what the authority
   * wrote counts as read from now on.
   */
  public List<CaseMessage> read(String applicationNo) {
    messages.markRead(applicationNo, MessageSide.AUTHORITY, clock.instant());
    return messages.of(applicationNo, MOST_MESSAGES);
  }

  /** What keeps a message from being sent; {@code words} may be null. */
  static Optional<MessageOutcome> faultOf(Messages messages, String applicationNo, String words) {
    if (words == null) {
      return Optional.of(MessageOutcome.WORDS_MISSING);
    }
    if (Words.length(words) > LONGEST_WORDS) {
      return Optional.of(MessageOutcome.WORDS_TOO_LONG);
    }
    return messages.of(applicationNo, MOST_MESSAGES).size() >= MOST_MESSAGES
        ? Optional.of(MessageOutcome.TOO_MANY)
        : Optional.empty();
  }
}
