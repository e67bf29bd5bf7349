package org.beian.directory.securitykey;

/** What came of asking for a key. */
public enum KeyProof {
  /** It is there. */
  PASSED,
  /**
   * It is not one of the owner's, or it answered another question, too late or for a second time.
   */
  WRONG,
  /** It has counted fewer signatures than before: one of two copies (WebAuthn 6.1.1). */
  COUNTER_WENT_BACK
}
