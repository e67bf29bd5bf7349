package org.beian.filing.privacy;

/** Why somebody looks at the numbers of persons. */
public enum LookReason {
  /** To decide a case or to reach the applicant about it. */
  HANDLING,
  /** To check a filing after the fact. */
  INSPECTION,
  /** To answer a question or a complaint. */
  COMPLAINT,
  /** A body entitled by law asked for them; the words name its letter. */
  LEGAL_REQUEST
}
