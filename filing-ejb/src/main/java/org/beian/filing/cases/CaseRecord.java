package org.beian.filing.cases;

import java.time.Instant;
import org.beian.filing.application.CaseView;
import org.beian.filing.application.Channel;
import org.beian.filing.form.FilingForm;
import org.beian.filing.privacy.FormMask;
import org.beian.filing.registry.FilingNumber;

/**
 * A case with all that is in it, for the staff.
 *
 * @param form as it was handed in
 * @param unitCode null where none could be read
 * @param subject the filing to be changed or cancelled, null for a new one
 * @param decidedBy as the audit log names actors, null while nobody has
 * @param dueAt when the desk had to have decided, null if the case never got there
 */
public record CaseRecord(
    CaseView view,
    FilingForm form,
    String unitCode,
    FilingNumber subject,
    Channel channel,
    String decidedBy,
    Instant dueAt) {

  /** The same with the numbers of its persons covered (脱敏). */
  public CaseRecord masked() {
    return new CaseRecord(
        view, FormMask.masked(form), unitCode, subject, channel, decidedBy, dueAt);
  }
}
