package org.beian.web.apply;

import java.util.Locale;
import org.beian.filing.form.Finding;
import org.beian.filing.form.FindingCode;
import org.beian.filing.form.FindingCode.Weight;
import org.beian.filing.form.FindingTexts;

/**
 * A finding as a page tells it.
 *
 * @param name JSON pointer of the field it is told at
 * @param text what is wrong or noteworthy
 * @param fix what to do about it
 */
public record FindingView(
    String name, Step step, Weight weight, String code, String source, String text, String fix) {

  static FindingView of(Finding finding, Locale locale) {
    String name = FieldView.nameFor(finding.field());
    Step step = Step.of(name);
    return new FindingView(
        name,
        step,
        finding.code().weight(),
        finding.code().name(),
        FindingTexts.source(finding.code(), locale),
        FindingTexts.message(finding, locale),
        FindingTexts.fix(finding, locale));
  }

  /** Id of the field's element. */
  public String id() {
    return FieldView.idOf(name);
  }

  /** Address of the field, its page included, with the page's faults marked. */
  public String href() {
    return step.checkedPath() + "#" + id();
  }

  /** What is said at the field: that it is empty needs no advice. */
  public String told() {
    return code.equals(FindingCode.FIELD_MISSING.name()) ? text : text + " " + fix;
  }

  /** Whether it stands in the way of acceptance. */
  public boolean isFault() {
    return weight == Weight.REFUSAL;
  }
}
