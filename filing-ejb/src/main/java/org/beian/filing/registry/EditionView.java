package org.beian.filing.registry;

import java.time.Instant;
import java.util.List;
import org.beian.directory.authority.AuthorityCode;
import org.beian.filing.form.ApplicationKind;
import org.beian.filing.form.FilingForm;
import org.beian.filing.form.FormDifference;

/**
 * The particulars of a filing during some time.
 *
 * @param kind of the application that brought them
 * @param until null for those that stand
 * @param differences from the edition before; none in the first
 */
public record EditionView(
    int edition,
    ApplicationKind kind,
    AuthorityCode authority,
    Instant since,
    Instant until,
    FilingForm form,
    List<FormDifference> differences) {

  public EditionView {
    differences = List.copyOf(differences);
  }
}
