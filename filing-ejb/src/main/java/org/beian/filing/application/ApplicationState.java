package org.beian.filing.application;

import org.beian.filing.rules.IntakeDecision;

/** Where an application (办件) stands. */
public enum ApplicationState {
  /** At the authority's desk: a clerk must look. */
  IN_REVIEW,
  /** Accepted and filed on the spot (当场备案). */
  FILED,
  /** Not accepted, all reasons told (不予受理). */
  NOT_ACCEPTED,
  /** Taken back by the applicant before a clerk began to look (撤回). */
  WITHDRAWN;

  public static ApplicationState after(IntakeDecision decision) {
    if (decision instanceof IntakeDecision.Accepted) {
      return FILED;
    }
    return decision instanceof IntakeDecision.ForTheDesk ? IN_REVIEW : NOT_ACCEPTED;
  }
}
