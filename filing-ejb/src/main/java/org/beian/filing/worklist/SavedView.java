package org.beian.filing.worklist;

/**
 * A filter of the queue that somebody keeps under a name.
 *
 * @param query as it stands in the address of the queue
 */
public record SavedView(long id, String name, String query) {}
