package org.beian.filing.downstream.list;

/**
 * How a list differs from the one before it.
 *
 * @param conflicts rows of a delta report that do not fit the list
 */
public record Counts(int added, int changed, int removed, int unchanged, int conflicts) {}
