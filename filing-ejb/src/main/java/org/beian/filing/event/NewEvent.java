package org.beian.filing.event;

/**
 * Something that just happened.
 *
 * @param accountId whose it is; null: nobody's, and nobody is told
 * @param applicationNo null where no case is meant
 * @param filingNo null where no filing is meant
 * @param job id of the job, null where none is meant
 */
public record NewEvent(
    Long accountId,
    boolean sandbox,
    EventType type,
    String applicationNo,
    String filingNo,
    String job) {

  /** Something about a real case or filing. */
  public static NewEvent of(Long accountId, EventType type, String applicationNo, String filingNo) {
    return new NewEvent(accountId, false, type, applicationNo, filingNo, null);
  }

  /** The same, in the sandbox. */
  public NewEvent inSandbox() {
    return new NewEvent(accountId, true, type, applicationNo, filingNo, job);
  }
}
