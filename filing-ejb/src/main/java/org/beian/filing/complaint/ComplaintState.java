package org.beian.filing.complaint;

/** Where a complaint stands, and what its clock measures there. */
public enum ComplaintState {
  /** Nobody has it yet; the clock says when the reply is due. */
  OPEN,
  /** An officer has it; the clock says when the reply is due. */
  ASSIGNED,
  /** Answered; when the clock runs out without a word it is closed. */
  REPLIED,
  /** For another officer than those before; the clock says when the reply is due. */
  ESCALATED,
  /** Done; when the clock runs out the e-mail address is forgotten. */
  CLOSED;

  /** Whether somebody owes a reply. */
  public boolean awaitsReply() {
    return this == OPEN || this == ASSIGNED || this == ESCALATED;
  }
}
