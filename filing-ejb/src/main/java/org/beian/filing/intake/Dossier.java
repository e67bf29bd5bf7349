package org.beian.filing.intake;

import org.beian.filing.form.FilingForm;

/** A case with the form it was handed in with: all that its papers are written from. */
public record Dossier(CaseView view, FilingForm form, Channel channel) {}
