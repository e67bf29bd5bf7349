package org.beian.directory.persistence;

/**
 * Told when data that servers keep in memory were changed here: once the change is committed, this
 * server reads them anew at the next question. The others follow by {@link Refreshed}.
 */
public record ListsChanged() {}
