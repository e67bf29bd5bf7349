package org.beian.directory.staff;

/** What came of administering the staff. */
public enum StaffAnswer {
  DONE,
  /** Not an e-mail address, or that of somebody else of the staff. */
  LOGIN,
  /** No name, no authority on record, no role, or roles that one person may not have together. */
  POST,
  /** Nobody there, or what one may not do to oneself, or to what one has asked for oneself. */
  REFUSED
}
