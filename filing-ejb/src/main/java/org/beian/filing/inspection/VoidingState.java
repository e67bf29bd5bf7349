package org.beian.filing.inspection;

/** Where the voiding of a filing stands. */
public enum VoidingState {
  /** One person asks for it; another must agree. */
  ASKED,
  /** Another agreed: the filing does not stand any more. */
  VOIDED,
  /** Another did not agree, or whoever asked took it back. */
  DROPPED
}
