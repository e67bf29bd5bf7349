package org.beian.filing.rules;

import org.beian.filing.form.FilingForm;

/**
 * The filing that a form is to change, as it stands.
 *
 * @param form its particulars, normalised
 */
public record Standing(String filingNo, FilingForm form) {}
