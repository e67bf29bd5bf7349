package org.beian.filing.lifecycle;

/** What an applicant may do with a case or its filing. */
public enum Act {
  /** Take an application back that no clerk has begun to look at. */
  WITHDRAW,
  /** Take it back and go on filling the form in. */
  EDIT,
  /** Mend a refused or withdrawn application. */
  REVISE,
  /** Change the filing, or move it to another authority. */
  CHANGE,
  /** Confirm that the filing is still right. */
  CONFIRM,
  /** End the filing. */
  CANCEL
}
