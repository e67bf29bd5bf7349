package org.beian.filing.draft;

import org.beian.filing.form.FormUnits;

/**
 * A field that one page changed after another had been shown, and that the other then changed too;
 * see {@link FormUnits#lines} for how it is said in words.
 *
 * @param pointer JSON pointer of the text or list
 * @param saved what stands in the draft, JSON; null if nothing
 * @param typed what the later page wanted instead
 */
public record DraftConflict(String pointer, String saved, String typed) {}
