package org.beian.filing.cases;

import org.beian.filing.application.ApplicationState;
import org.beian.filing.form.ApplicationKind;

/**
 * Which cases of an account are wanted; null members let all through.
 *
 * @param after number of the last case of the page before, null for the first page
 * @param limit how many at most
 */
public record CaseFilter(ApplicationState state, ApplicationKind kind, String after, int limit) {}
