package org.beian.filing.intake;

import org.beian.filing.form.ApplicationKind;

/**
 * Which cases of an account are wanted; null members let all through.
 *
 * @param after number of the last case of the page before, null for the first page
 * @param limit how many at most
 */
public record CaseFilter(ApplicationState state, ApplicationKind kind, String after, int limit) {}
