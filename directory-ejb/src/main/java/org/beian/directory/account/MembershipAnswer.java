package org.beian.directory.account;

/** What came of an act on the members. */
public enum MembershipAnswer {
  DONE,
  /** Not an e-mail address. */
  EMAIL,
  /** Not for the caller to do, or not to that member; nobody is told which. */
  REFUSED
}
