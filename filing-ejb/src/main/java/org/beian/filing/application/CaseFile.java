package org.beian.filing.application;

import org.beian.directory.authority.AuthorityCode;

/**
 * What other rooms must know of a case to look after it; not for the public.
 *
 * @param authority null where the form named none
 * @param decidedBy who decided, as the audit log names actors; null while nobody has
 */
public record CaseFile(
    String applicationNo, ApplicationState state, AuthorityCode authority, String decidedBy) {

  /** Whether the case has its answer. */
  public boolean isDecided() {
    return state != ApplicationState.IN_REVIEW;
  }
}
