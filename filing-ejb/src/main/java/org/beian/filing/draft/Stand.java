package org.beian.filing.draft;

/**
 * From where a page writes: what it knew of the draft when it was shown.
 *
 * @param revision of the draft that the page showed
 * @param page made up anew each time a page is shown, so that a page never conflicts with itself
 */
public record Stand(int revision, String page) {}
