package org.beian.filing.cases;

import org.beian.filing.application.CaseView;
import org.beian.filing.form.FilingForm;
import org.beian.filing.registry.FilingNumber;

/**
 * A case that somebody may act on.
 *
 * @param filing the filing that it led to or is about; null while there is none
 * @param unitCode credit code of the form, null where none could be read
 * @param form as it was handed in
 */
public record OpenCase(
    long id,
    CaseView view,
    FilingNumber filing,
    String unitCode,
    Long accountId,
    FilingForm form) {}
