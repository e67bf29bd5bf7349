package org.beian.filing.review;

/** What clerks do with a case. */
public enum Act {
  /** Does what the application asks for (当场备案). */
  FILE,
  /** Does not accept it, all reasons told at once; the applicant may mend it (不予受理). */
  NOT_ACCEPT,
  /** Sends it to the authority that answers for it (移送). */
  REFER
}
