package org.beian.filing.form;

/**
 * Something that two forms say differently; see {@link FormUnits#lines} for how it is said in
 * words.
 *
 * @param pointer JSON pointer of the text or the list
 * @param before what the first says, JSON; null if nothing
 * @param after what the second says
 */
public record FormDifference(String pointer, String before, String after) {}
