package org.beian.filing.cases;

import org.beian.filing.application.CaseView;
import org.beian.filing.application.Channel;
import org.beian.filing.form.FilingForm;

/** A case with the form it was handed in with: all that its papers are written from. */
public record Dossier(CaseView view, FilingForm form, Channel channel) {}
